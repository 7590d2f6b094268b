"""The channel's signing keys, the tokens that they sign, and the bot's own tokens: an OpenID provider in small."""

import base64
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

Json = dict[str, Any]

ISSUER = "https://api.botframework.com"
SCOPE = "https://api.botframework.com/.default"
LIFE_SECONDS = 3_600


@dataclass(slots=True)
class Key:
    """A pair of keys. `endorsements` are the channels that it may speak for."""

    id: str
    private: rsa.RSAPrivateKey
    endorsements: tuple[str, ...] = ("msteams",)

    def published(self) -> Json:
        """The public half as a JSON web key."""
        numbers = self.private.public_key().public_numbers()
        return {
            "kty": "RSA",
            "use": "sig",
            "kid": self.id,
            "x5t": self.id,
            "n": _encoded(numbers.n),
            "e": _encoded(numbers.e),
            "endorsements": list(self.endorsements),
        }


def new_key(endorsements: tuple[str, ...] = ("msteams",)) -> Key:
    """A fresh pair, published nowhere yet."""
    return Key(uuid.uuid4().hex, rsa.generate_private_key(public_exponent=65537, key_size=2048), endorsements)


@dataclass(slots=True)
class Keys:
    """What is published, and the key that signs now. `clock` gives Unix seconds."""

    clock: Callable[[], float] = time.time
    published: list[Key] = field(default_factory=list)
    signing: Key = field(default_factory=new_key)

    def __post_init__(self) -> None:
        self.published.append(self.signing)

    def rotate(self, *, publish: bool = True, keep: bool = True) -> Key:
        """Sign with a fresh key from now on. `publish`: whether it is published; `keep`: whether the old ones still are."""
        self.signing = new_key()
        self.published = [*(self.published if keep else []), *([self.signing] if publish else [])]
        return self.signing

    def document(self) -> Json:
        """The published keys as the provider serves them."""
        return {"keys": [key.published() for key in self.published]}

    def token(
        self,
        audience: str,
        service_url: str,
        *,
        key: Key | None = None,
        without: tuple[str, ...] = (),
        **claims: Any,
    ) -> str:
        """A token as the channel signs it for a bot, with claims changed, added or left out."""
        now = int(self.clock())
        said: Json = {
            "iss": ISSUER,
            "aud": audience,
            "serviceurl": service_url,
            "nbf": now - 60,
            "exp": now + LIFE_SECONDS,
            **claims,
        }
        signing = key or self.signing
        body = {name: value for name, value in said.items() if name not in without}
        return jwt.encode(body, signing.private, algorithm="RS256", headers={"kid": signing.id, "x5t": signing.id})


class Issued:
    """Tokens that the login service has given to the bot, good for `life` seconds each."""

    def __init__(self, clock: Callable[[], float], life: int = LIFE_SECONDS) -> None:
        self.life = life
        self._clock = clock
        self._until: dict[str, float] = {}

    def give(self) -> Json:
        """A new token, in the shape of the login service's answer."""
        token = f"bot-token-{uuid.uuid4().hex}"
        self._until[token] = self._clock() + self.life
        return {
            "token_type": "Bearer",
            "expires_in": self.life,
            "ext_expires_in": self.life,
            "access_token": token,
        }

    def good(self, token: str) -> bool:
        """Whether a token was given here and is not over."""
        return self._until.get(token, 0.0) > self._clock()

    def revoke(self) -> None:
        """None that was given so far is good any more."""
        self._until.clear()


def _encoded(number: int) -> str:
    raw = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
