"""The stand-in over HTTP: the connector with its faults, the OpenID provider, the login service, files of people."""

import json
from collections.abc import Callable
from urllib.parse import parse_qs, unquote

from aiohttp import web

from standins.clock import Clock
from standins.faults import Fault, Faults
from standins.playing import FaultyListener
from standins.teams.connector import Answer, Connector, Request, request_of
from standins.teams.keys import ISSUER, SCOPE, Issued, Json, Keys

OPENID_PATH = "/v1/.well-known/openidconfiguration"
KEYS_PATH = "/v1/.well-known/keys"
CONNECTOR_PATH = "/amer"
IDENTITY_PATH = "/metadata/identity/oauth2/token"
FILES_PATH = "/files/"


class Server(FaultyListener):
    """Listens on one address, can be down and up again on the same port.

    `app_id`, `secret`: what the login service takes. `directories`: the tenants whose login it serves.
    """

    def __init__(
        self,
        connector: Connector,
        faults: Faults,
        keys: Keys,
        issued: Issued,
        *,
        app_id: str,
        secret: str,
        directories: set[str],
        host: str,
        port: int,
    ) -> None:
        super().__init__(host, port)
        self.connector = connector
        self.faults = faults
        self.keys = keys
        self.issued = issued
        self.files: dict[str, bytes] = {}
        self.logins: list[Json] = []
        self._app_id = app_id
        self._secret = secret
        self._directories = directories

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = unquote(request.path)
        body = await request.read()
        if path.startswith(f"{CONNECTOR_PATH}/"):
            return await self._connector(request, path.removeprefix(CONNECTOR_PATH), body)
        if path == OPENID_PATH:
            return await self._answered(request, Request("openid"), lambda: Answer(200, self._openid()))
        if path == KEYS_PATH:
            return await self._answered(request, Request("keys"), lambda: Answer(200, self.keys.document()))
        if path.endswith("/oauth2/v2.0/token") or path == IDENTITY_PATH:
            asked = {k: v[0] for k, v in parse_qs(body.decode()).items()} | dict(request.query)
            return await self._answered(
                request, Request("token"), lambda: self._login(path, asked, "Metadata" in request.headers)
            )
        if path.startswith(FILES_PATH):
            return self._file(path)
        return web.Response(status=404, text="no such path")

    async def _connector(self, request: web.BaseRequest, path: str, body: bytes) -> web.StreamResponse:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme != "Bearer" or not self.issued.good(token.strip()):
            self.connector.note(request_of(request.method, path, {}), "401")
            return _respond(Answer(401, {"message": "Authorization has been denied for this request."}))
        try:
            said = json.loads(body) if body else {}
            if not isinstance(said, dict):
                raise ValueError("not an object")
        except ValueError:
            return _respond(Answer(400, {"error": {"code": "BadSyntax", "message": "The body is no JSON object."}}))
        asked = request_of(request.method, path, said)
        return await self._answered(request, asked, lambda: self.connector.perform(asked))

    async def _answered(
        self, request: web.BaseRequest, asked: Request, perform: Callable[[], Answer]
    ) -> web.StreamResponse:
        fault = self.faults.strike(asked.operation, self._names(asked)) if self.faults.active else None
        if fault is None:
            return _respond(perform())
        return await self._played(
            fault,
            request,
            lambda: _respond(perform()),
            lambda outcome: self.connector.note(asked, outcome),
            lambda: self._refused(fault, asked),
        )

    def _refused(self, fault: Fault, asked: Request) -> web.StreamResponse:
        status = fault.status if fault.kind == "http" else 400
        self.connector.note(asked, f"http {status}")
        headers = {"Retry-After": str(fault.retry_after)} if fault.retry_after else {}
        return _respond(Answer(status, {"error": {"code": fault.code, "message": "as ordered"}}, headers))

    def _clock(self) -> Clock:
        return self.connector.state.clock

    def _names(self, asked: Request) -> tuple[str, ...]:
        try:
            chat = self.connector.state.chat(asked.conversation)
        except KeyError:
            return (asked.conversation,)
        return (chat.id, chat.name)

    def _openid(self) -> Json:
        return {
            "issuer": ISSUER,
            "authorization_endpoint": "https://invalid.botframework.com",
            "jwks_uri": f"http://{self.host}:{self.port}{KEYS_PATH}",
            "id_token_signing_alg_values_supported": ["RS256"],
            "token_endpoint_auth_methods_supported": ["private_key_jwt"],
        }

    def _login(self, path: str, asked: Json, metadata: bool) -> Answer:
        self.logins.append({"path": path, **{k: v for k, v in asked.items() if k != "client_secret"}})
        if path == IDENTITY_PATH:
            if not metadata or asked.get("client_id") != self._app_id:
                return Answer(400, {"error": "invalid_request", "error_description": "no such identity"})
            given = self.issued.give()
            return Answer(200, {**given, "expires_in": str(given["expires_in"])})
        directory = path.split("/")[1]
        if directory not in self._directories:
            return Answer(400, {"error": "invalid_request", "error_description": f"AADSTS90002: {directory}"})
        if (asked.get("client_id"), asked.get("client_secret")) != (self._app_id, self._secret):
            return Answer(401, {"error": "invalid_client", "error_description": "AADSTS7000215: wrong secret"})
        if asked.get("grant_type") != "client_credentials" or asked.get("scope") != SCOPE:
            return Answer(400, {"error": "invalid_scope", "error_description": "AADSTS70011"})
        return Answer(200, self.issued.give())

    def _file(self, path: str) -> web.Response:
        content = self.files.get(path.removeprefix(FILES_PATH))
        if content is None:
            return web.Response(status=404)
        return web.Response(body=content, content_type="application/octet-stream")


def _respond(answer: Answer) -> web.Response:
    body = b"" if answer.body is None else json.dumps(answer.body).encode()
    return web.Response(body=body, status=answer.status, headers=answer.headers, content_type="application/json")
