"""Whether an activity comes from Teams: the token that it bears is judged by the platform's published rules.

Ours and not the SDK's, which fetches keys while everything else waits, fails where a key is new, and answers 500 to a
token that it cannot read.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self

import jwt

from bot.teams.config import TeamsConfig, is_loopback, is_trustworthy
from bot.teams.keys import FETCH_WITHIN_SECONDS, KeyRing, NoKeys
from bot.teams.metrics import TeamsMetrics

# The difference between clocks that the platform itself allows for.
LEEWAY_SECONDS = 300
LONGEST_TOKEN = 16 * 1024
ALGORITHMS = ("RS256", "RS384", "RS512")

_REQUIRED = ["exp", "iss", "aud"]


class TokenRefused(Exception):
    """Not to be taken. `status` is the answer's: 401 for a token that is none of the platform's (or is over), 403 for one
    that is but not for this, 503 where nobody can say because no key could be had. `code` says which in a word.
    """

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


@dataclass(frozen=True, slots=True)
class Claims:
    """What the token vouches for: the bot that it is for, and the address to answer at."""

    app_id: str
    service_url: str
    anonymous: bool = False


class TokenCheck:
    """Judges the tokens of inbound activities. Use as an async context manager."""

    def __init__(
        self,
        config: TeamsConfig,
        metrics: TeamsMetrics,
        *,
        within: float = FETCH_WITHIN_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._config = config
        self._keys = KeyRing(config, metrics, within=within, monotonic=monotonic)

    async def __aenter__(self) -> Self:
        await self._keys.__aenter__()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._keys.__aexit__(*exc)

    async def judge(self, authorization: str | None, activity: Mapping[str, Any]) -> Claims:
        """What the token of an activity vouches for. Raises TokenRefused, and nothing else whatever the token is.

        `authorization` is the request's header. Without authentication, only a client on this machine is answered.
        """
        service_url, channel = activity.get("serviceUrl"), activity.get("channelId")
        if not isinstance(service_url, str):
            service_url = ""
        if self._config.anonymous:
            if not is_loopback(service_url):
                raise TokenRefused(403, "service_url")
            return Claims(app_id="", service_url=service_url, anonymous=True)
        token = _bearer(authorization)
        key_id = self._plausible(token)
        try:
            signing = await self._keys.key(key_id)
        except NoKeys:
            raise TokenRefused(503, "no_keys") from None
        if signing is None:
            raise TokenRefused(401, "unknown_key")
        claims = self._decoded(token, signing.key)
        if signing.endorsements and not (isinstance(channel, str) and channel in signing.endorsements):
            raise TokenRefused(403, "endorsement")
        said = claims.get("serviceurl", claims.get("serviceUrl"))
        if not isinstance(said, str) or not service_url or said.rstrip("/") != service_url.rstrip("/"):
            raise TokenRefused(403, "service_url")
        if not is_trustworthy(service_url):
            raise TokenRefused(403, "service_url")
        return Claims(app_id=self._config.app_id, service_url=service_url)

    def _plausible(self, token: str) -> str:
        """The id of the key that the token says it is signed with; refused is what no signature could mend.

        So nobody makes us look for keys with something that we would not take anyway.
        """
        try:
            header = jwt.get_unverified_header(token)
        except Exception:  # whatever a hostile header makes the parser raise
            raise TokenRefused(401, "unreadable") from None
        if header.get("alg") not in ALGORITHMS:
            raise TokenRefused(401, "algorithm")
        key_id = header.get("kid")
        if not isinstance(key_id, str) or not key_id:
            raise TokenRefused(401, "no_key_id")
        self._decoded(token, None)
        return key_id

    def _decoded(self, token: str, key: jwt.PyJWK | None) -> dict[str, Any]:
        """The claims, checked; the signature too where there is a key."""
        try:
            return jwt.decode(
                token,
                key.key if key else "",
                algorithms=list(ALGORITHMS),
                audience=self._config.app_id,
                issuer=self._config.issuer,
                leeway=LEEWAY_SECONDS,
                options={
                    "verify_signature": key is not None,
                    "verify_exp": True,
                    "verify_nbf": True,
                    "verify_iat": True,
                    "verify_aud": True,
                    "verify_iss": True,
                    "require": _REQUIRED,
                },
            )
        except jwt.ExpiredSignatureError:
            refused = TokenRefused(401, "expired")
        except jwt.ImmatureSignatureError:
            refused = TokenRefused(401, "not_yet_valid")
        except jwt.InvalidIssuerError:
            refused = TokenRefused(403, "issuer")
        except jwt.InvalidAudienceError:
            refused = TokenRefused(403, "audience")
        except jwt.MissingRequiredClaimError as error:
            refused = TokenRefused(403, _MISSING.get(error.claim, "claims"))
        except jwt.InvalidSignatureError:
            refused = TokenRefused(401, "signature")
        except Exception:  # whatever a hostile token makes the parser raise
            refused = TokenRefused(401, "unreadable")
        raise refused


_MISSING = {"iss": "issuer", "aud": "audience"}


def _bearer(authorization: str | None) -> str:
    scheme, _, token = (authorization or "").strip().partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token:
        raise TokenRefused(401, "no_token")
    if len(token) > LONGEST_TOKEN or not token.isascii():
        raise TokenRefused(401, "unreadable")
    return token
