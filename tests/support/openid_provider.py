"""An OpenID provider of the tests: our own keys, published over HTTP on this machine, and tokens signed with them."""

import asyncio
import base64
import hmac
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa

APP_ID = "11111111-2222-3333-4444-555555555555"
ISSUER = "https://issuer.example"
SERVICE_URL = "https://smba.example/emea/"


@dataclass
class Provider:
    """`published` are the keys it shows now; `fail` a status that it answers with instead, `hang` what it waits for."""

    url: str = ""
    fetched: int = 0
    fail: int = 0
    hang: asyncio.Event | None = None
    raw: bytes | None = None
    published: dict[str, rsa.RSAPrivateKey] = field(default_factory=dict)
    endorsements: list[str] | None = field(default_factory=lambda: ["msteams", "webchat"])

    def publish(self, key_id: str, bits: int = 2048) -> rsa.RSAPrivateKey:
        key = rsa.generate_private_key(public_exponent=65537, key_size=bits)
        self.published[key_id] = key
        return key

    def token(self, key_id: str = "one", *, key: rsa.RSAPrivateKey | None = None, **claims: Any) -> str:
        """A token as the platform makes them; a claim given as None is left out."""
        now = int(time.time())
        payload = {
            "iss": ISSUER,
            "aud": APP_ID,
            "nbf": now - 10,
            "exp": now + 3600,
            "serviceurl": SERVICE_URL,
        } | claims
        payload = {name: value for name, value in payload.items() if value is not None}
        return jwt.encode(payload, key or self.published[key_id], algorithm="RS256", headers={"kid": key_id})

    def document(self) -> dict[str, Any]:
        keys = []
        for key_id, key in self.published.items():
            entry = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key()))
            entry = {"kty": "RSA", "use": "sig", "kid": key_id, "n": entry["n"], "e": entry["e"]}
            if self.endorsements is not None:
                entry["endorsements"] = self.endorsements
            keys.append(entry)
        return {"keys": keys}


@asynccontextmanager
async def provider() -> AsyncIterator[Provider]:
    made = Provider()
    made.publish("one")

    async def metadata(_: web.Request) -> web.Response:
        made.fetched += 1
        if made.hang is not None:
            await made.hang.wait()
        if made.fail:
            return web.Response(status=made.fail)
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{made.url}/keys"})

    async def keys(_: web.Request) -> web.Response:
        if made.raw is not None:
            return web.Response(body=made.raw, content_type="application/json")
        return web.json_response(made.document())

    app = web.Application()
    app.router.add_get("/openid", metadata)
    app.router.add_get("/keys", keys)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.url = "http://{}:{}".format(*runner.addresses[0][:2])
    try:
        yield made
    finally:
        await runner.cleanup()


def forged(header: dict[str, Any], payload: dict[str, Any], secret: bytes = b"") -> str:
    """A token with any header, signed with a shared secret or not at all; no library would make it."""

    def part(value: bytes) -> bytes:
        return base64.urlsafe_b64encode(value).rstrip(b"=")

    signed = part(json.dumps(header).encode()) + b"." + part(json.dumps(payload).encode())
    signature = hmac.digest(secret, signed, "sha256") if secret else b""
    return (signed + b"." + part(signature)).decode()
