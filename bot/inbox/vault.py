"""Encryption at rest and unguessable names: document text only ever reaches Redis through here."""

import base64
import hmac
import json
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Vault:
    """Keys derived from one secret: one encrypts texts, the other names idempotency keys, jobs and lanes."""

    def __init__(self, secret: str) -> None:
        """`secret` is any string of at least 32 characters; raises ValueError for a shorter one."""
        if len(secret) < 32:
            raise ValueError("the secret must have at least 32 characters")
        self._fernet = Fernet(base64.urlsafe_b64encode(_derive(secret, b"text")))
        self._naming = _derive(secret, b"names")

    def seal(self, plain: bytes) -> str:
        """Encrypt; base64 text, for every client decodes responses."""
        return self._fernet.encrypt(plain).decode("ascii")

    def open(self, sealed: str) -> bytes | None:
        """Decrypt; None where it was sealed under another secret or is damaged."""
        try:
            return self._fernet.decrypt(sealed.encode("ascii"))
        except InvalidToken:
            return None

    def digest(self, parts: Sequence[str]) -> str:
        """A name for a tuple of texts: 32 hex digits; tuples that differ in any part or split differ here."""
        return hmac.digest(self._naming, json.dumps(list(parts)).encode(), "sha256").hex()[:32]


def _derive(secret: str, purpose: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=b"arch-review/" + purpose).derive(secret.encode())
