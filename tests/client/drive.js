// Drives the playground in headless Chromium: a JSON line in for each step, a JSON line out when it is done.
// Started as: node drive.js <chromium> <address>
const readline = require("node:readline");
const { chromium } = require("playwright-core");

const PATIENCE = 40000;
const MENTIONS = 5;

async function main(executablePath, address) {
  const browser = await chromium.launch({
    executablePath,
    // Nothing but this machine is reached, whatever the page asks for.
    args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"],
  });
  const page = await browser.newPage({ viewport: { width: 1400, height: 1400 } });
  page.setDefaultTimeout(PATIENCE);
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error.message)));

  // In a channel the box for a new post comes first, then that of the newest thread.
  const box = (which) => page.getByRole("textbox").nth(which === "reply" ? 1 : 0);

  const steps = {
    // {view}: a name in the list of chats and channels
    async view({ view }) {
      await page.getByRole("treeitem", { name: view }).click();
      await box("first").waitFor();
    },
    // {text, mention, into}: into is chat, post (a new thread of a channel) or reply (in the newest thread)
    async write({ text, mention, into }) {
      const where = box(into);
      if (mention) await mentioned(page, where, mention);
      else await where.click();
      await page.keyboard.insertText(text);
      if (into === "post") await page.getByRole("button", { name: "Post", exact: true }).click();
      else if (into === "reply") await page.getByRole("button", { name: "Send Message" }).first().click();
      else await page.keyboard.press("Enter");
    },
    // {label, nth}: the nth button with exactly this label, the last one if none is named
    async press({ label, nth }) {
      const found = page.getByRole("button", { name: label, exact: true });
      await (nth === undefined ? found.last() : found.nth(nth)).click();
    },
    // {label, text}: what is typed into a field that is seen
    async fill({ label, text }) {
      await page.getByLabel(label).locator("visible=true").last().fill(text);
    },
    // {command, messages}: the message extension's action of this id, on the last of so many messages
    async extension({ command, messages }) {
      const menus = page.getByRole("button", { name: "Show more information" });
      await menus.nth(messages - 1).waitFor();
      await menus.last().click();
      await page.getByRole("menuitem", { name: "Action Command" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox").first().fill(command);
      await dialog.getByText("Fetch the dialog dynamically").click();
      await dialog.getByRole("button", { name: "Create" }).click();
    },
    async read() {
      return await page.locator("body").innerText();
    },
    async buttons() {
      return await page.getByRole("button").allInnerTexts();
    },
    // {words, times, seconds}: until they can be read so many times
    async wait({ words, times, seconds }) {
      await page.waitForFunction((sought) => document.body.innerText.split(sought[0]).length > sought[1], [words, times], {
        timeout: seconds * 1000,
        polling: 200,
      });
    },
    // {path, words}: a picture, scrolled to the words if there are any
    async shot({ path, words }) {
      if (words) await page.waitForFunction(scrolledTo, words);
      await page.screenshot({ path });
    },
    async errors() {
      return errors;
    },
  };

  await page.goto(address);
  await page.getByRole("treeitem", { name: "Personal Chat" }).waitFor();
  await page.getByTitle("Toggle Log Panel").click();
  console.log(JSON.stringify({ ready: true }));
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { step, ...args } = JSON.parse(line);
    try {
      console.log(JSON.stringify({ value: (await steps[step](args)) ?? null }));
    } catch (error) {
      console.log(JSON.stringify({ error: String(error.message).slice(0, 2000) }));
    }
  }
  await browser.close();
}

// Chooses somebody from the menu that "@" opens. A page that was busy when the key came opens none: typed anew then.
async function mentioned(page, where, name) {
  const item = page.getByRole("menuitem", { name }).first();
  for (let left = MENTIONS; ; left--) {
    await where.click();
    await page.keyboard.type("@");
    try {
      await item.click({ timeout: PATIENCE / MENTIONS });
      break;
    } catch (error) {
      if (left === 1) throw error;
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.press("Delete");
    }
  }
  await page.keyboard.type(" ");
}

// In the page: scrolls to the last place where words stand. Found and scrolled to in one go, since a card that is being
// drawn anew takes its elements away from whoever holds them.
function scrolledTo(words) {
  const last = [...document.querySelectorAll("body *")]
    .filter((element) => element.textContent.replace(/\s+/g, " ").includes(words))
    .pop();
  last?.scrollIntoView({ block: "center" });
  return last !== undefined;
}

main(...process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
