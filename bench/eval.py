"""`make eval`: where the review stands against experts' labels, on the project's own minimal pairs, and on whole pages.

The experts' corpus is a folder named by ARCH_REVIEW_CORPUS (default: `../shared/corpus` beside the checkout) with its
own score.py; where there is none, that is said and only the pairs are run. `--gate` fails where a target is missed.
"""

import argparse
import os
import shlex
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from bench.pages import SEEN_PAGES, UNSEEN_PAGES, figures, load_pages
from bench.pairs import UNSEEN_PAIRS, Outcome, load, tell_apart

ROOT = Path(__file__).resolve().parent.parent
PAIRS_FLOOR = 0.95


def main(argv: list[str] | None = None) -> int:
    """Prints the figures; 0, or 1 where `--gate` was given and a target is missed."""
    ap = argparse.ArgumentParser(prog="python -m bench.eval", description=__doc__)
    ap.add_argument("--gate", action="store_true", help="exit 1 where a target is missed")
    ap.add_argument("--pairs-only", action="store_true", help="run only the project's own pairs and pages")
    ap.add_argument("--verbose", action="store_true", help="list every disagreement with the experts")
    args = ap.parse_args(argv)

    outcomes = tell_apart(load())
    share = print_pairs(outcomes)
    print_unseen(tell_apart(load(UNSEEN_PAIRS)))
    for name, path in (("seen", SEEN_PAGES), ("unseen", UNSEEN_PAGES)):
        print(f"{name} {figures(load_pages(path)).line}")
    failed = share < PAIRS_FLOOR
    if not args.pairs_only:
        failed |= score(corpus_folder(), gate=args.gate, verbose=args.verbose)
    return int(args.gate and failed)


def corpus_folder() -> Path:
    """Where the experts' labels are looked for."""
    named = os.environ.get("ARCH_REVIEW_CORPUS")
    return Path(named) if named else ROOT.parent / "shared" / "corpus"


def print_pairs(outcomes: list[Outcome]) -> float:
    """Prints the share told apart, whole, a family and a form, then the misses; returns the whole share (0 to 1)."""
    told = sum(o.told for o in outcomes)
    print(f"own pairs told apart {told}/{len(outcomes)} ({told / len(outcomes):.2f})")
    for name, groups in (
        ("family", _grouped((o.pair.family, o) for o in outcomes)),
        ("form", _grouped((o.pair.form, o) for o in outcomes)),
    ):
        parts = (f"{group} {sum(o.told for o in some)}/{len(some)}" for group, some in sorted(groups.items()))
        print(f"  by {name}: {', '.join(parts)}")
    for outcome in outcomes:
        if not outcome.told:
            print(f"  missed: {outcome.line}")
    return told / len(outcomes)


def score(folder: Path, *, gate: bool, verbose: bool) -> bool:
    """Runs the corpus' own score.py on all documents, then on each split; whether a target was missed with `gate`."""
    script = folder / "score.py"
    if not script.is_file():
        print(f"no labelled corpus at {folder}: set ARCH_REVIEW_CORPUS to a folder that holds score.py")
        return False
    command = shlex.quote(str(Path(sys.executable).with_name("arch-review")))
    missed = False
    for name, split in (("all", []), ("build", ["--split", "build"]), ("check", ["--split", "check"])):
        print(f"\n--- {name}", flush=True)
        run = [sys.executable, str(script), "--cli", command, *split]
        # Only the whole corpus is gated: its targets are set for all of it.
        run += ["--gate"] * (gate and not split) + ["--verbose"] * verbose
        missed |= subprocess.run(run, check=False).returncode != 0
    return missed


def print_unseen(outcomes: list[Outcome]) -> None:
    """Prints the share of the unseen pairs that is told apart, whole and a family; which are missed stays unsaid."""
    told = sum(o.told for o in outcomes)
    groups = sorted(_grouped((o.pair.family, o) for o in outcomes).items())
    parts = ", ".join(f"{group} {sum(o.told for o in some)}/{len(some)}" for group, some in groups)
    print(f"unseen pairs told apart {told}/{len(outcomes)} ({told / len(outcomes):.2f}): {parts}")


def _grouped(pairs: Iterable[tuple[str, Outcome]]) -> dict[str, list[Outcome]]:
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for key, outcome in pairs:
        groups[key].append(outcome)
    return groups


if __name__ == "__main__":
    sys.exit(main())
