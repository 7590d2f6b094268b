"""The one module that knows the Bot Framework SDK: activities in by its adapter, out by its connector client.

The SDK is no longer developed. What it does here: carry a turn with the answer of an invoke, and say what the connector's
operations look like on the wire. What it does not: judge tokens, get the bot's own, and speak HTTP – it would block the
event loop with a thread and a connection pool for each. Those are ours, handed to it where it lets itself be extended.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

import msal
import requests
from botbuilder.core import InvokeResponse, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter
from botbuilder.schema import Activity, ActivityTypes, ChannelAccount, ConversationParameters, Mention
from botframework.connector.aio import ConnectorClient
from botframework.connector.aiohttp_bf_pipeline import AsyncBfPipeline
from botframework.connector.auth import (
    AuthenticateRequestResult,
    AuthenticationConstants,
    BotFrameworkAuthentication,
    ClaimsIdentity,
    ConnectorFactory,
)
from botframework.connector.bot_framework_sdk_client_async import BotFrameworkConnectorConfiguration
from msrest.pipeline import Request, Response
from msrest.pipeline.async_abc import AsyncHTTPSender
from msrest.universal_http.async_abc import AsyncClientResponse

from bot.teams.config import TeamsConfig
from bot.teams.connection import Answer, Connection
from bot.teams.connector import conversation_of
from bot.teams.credentials import ACQUIRE_WITHIN_SECONDS, Acquire, NoToken, Token, token_of
from bot.teams.references import Reference
from bot.teams.tokens import Claims
from bot.teams.turns import UnreadableActivity
from handlers.ports import ChatRefused, ChatUnknown

# The connector has a few addresses, one for each region.
_MOST_CLIENTS = 32
# The SDK insists on credentials, and does without where they are nothing: the connection has the bot's token.
_NO_CREDENTIALS = ""


class TurnAnswer(Protocol):
    """What a turn is answered with."""

    @property
    def status(self) -> int:
        """The status of the answer."""
        ...

    @property
    def body(self) -> Mapping[str, Any] | None:
        """Its JSON."""
        ...


Turn = Callable[[Mapping[str, Any]], Awaitable[TurnAnswer | None]]


class TeamsAdapter:
    """Implements `bot.teams.connector.Connector`, and takes turns."""

    def __init__(self, config: TeamsConfig, connection: Connection) -> None:
        self._config = config
        self._connection = connection
        self._clients: dict[str, ConnectorClient] = {}
        self._adapter = CloudAdapter(_Authentication(self))

    async def process(
        self, activity: Mapping[str, Any], claims: Claims, turn: Turn
    ) -> tuple[int, Mapping[str, Any] | None]:
        """Run the turn of an activity whose token was judged: the status and body of the answer.

        Raises UnreadableActivity, and what the turn raises.
        """
        try:
            parsed = Activity().deserialize(dict(activity))
        except Exception:  # whatever a hostile activity makes the SDK raise
            raise UnreadableActivity from None

        async def logic(context: TurnContext) -> None:
            answer = await turn(activity)
            if answer is not None:
                value = InvokeResponse(status=answer.status, body=answer.body)
                await context.send_activity(Activity(type=ActivityTypes.invoke_response, value=value))

        vouched = AuthenticateRequestResult()
        vouched.claims_identity = self._adapter.create_claims_identity(claims.app_id)
        vouched.claims_identity.claims[AuthenticationConstants.SERVICE_URL_CLAIM] = claims.service_url
        vouched.connector_factory = _Connectors(self)
        vouched.audience = AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE
        response = await self._adapter.process_activity(vouched, parsed, logic)
        return (200, None) if response is None else (response.status, response.body)

    async def send(self, reference: Reference, activity: Mapping[str, Any], thread: str | None = None) -> str:
        """Post an activity; its id. Never repeated where it may have taken effect. Raises ChatError."""
        conversation, said = conversation_of(reference, thread), self._said(reference, activity)
        conversations = self.client(reference.service_url).conversations
        answer = await self._connection.once(
            "send", conversation, lambda: conversations.send_to_conversation(conversation, said)
        )
        return _id(answer)

    async def create(self, reference: Reference, activity: Mapping[str, Any]) -> tuple[str, str]:
        """Start a thread in a channel with an activity: the thread's root and the activity's id. Raises ChatError."""
        asked = ConversationParameters(
            is_group=True,
            bot=_account(reference),
            activity=self._said(reference, activity),
            channel_data={"channel": {"id": reference.conversation}, "tenant": {"id": reference.tenant}},
            tenant_id=reference.tenant,
        )
        conversations = self.client(reference.service_url).conversations
        answer = await self._connection.once(
            "create", reference.conversation, lambda: conversations.create_conversation(asked)
        )
        _, _, root = _id(answer).partition(";messageid=")
        posted = answer.activity_id or root
        if not posted:
            raise ChatUnknown("unreadable_answer")
        return root or posted, posted

    async def update(
        self, reference: Reference, activity_id: str, activity: Mapping[str, Any], thread: str | None = None
    ) -> None:
        """Replace an activity. Raises ChatError, `message_not_found` where it is gone."""
        conversation, said = conversation_of(reference, thread), self._said(reference, activity)
        said.id = activity_id
        conversations = self.client(reference.service_url).conversations
        await self._connection.safely(
            "update", conversation, lambda: conversations.update_activity(conversation, activity_id, said)
        )

    async def delete(self, reference: Reference, activity_id: str, thread: str | None = None) -> None:
        """Remove an activity. Raises ChatError, `message_not_found` where it is gone."""
        conversation = conversation_of(reference, thread)
        conversations = self.client(reference.service_url).conversations
        await self._connection.safely(
            "delete", conversation, lambda: conversations.delete_activity(conversation, activity_id)
        )

    async def direct(self, reference: Reference, person: str) -> Reference:
        """The personal chat with somebody of the conversation; asking again gives the same. Raises ChatError."""
        asked = ConversationParameters(
            is_group=False,
            bot=_account(reference),
            members=[ChannelAccount(id=person)],
            channel_data={"tenant": {"id": reference.tenant}},
            tenant_id=reference.tenant,
        )
        conversations = self.client(reference.service_url).conversations
        answer = await self._connection.safely(
            "direct", f"direct {person}", lambda: conversations.create_conversation(asked)
        )
        if not answer or not answer.id:
            raise ChatRefused("no_direct_chat")
        return reference.model_copy(update={"conversation": answer.id, "kind": "personal", "team": ""})

    async def typing(self, reference: Reference, thread: str | None = None) -> None:
        """Show that the bot is at it, for a few seconds. Raises ChatError."""
        conversation, said = conversation_of(reference, thread), self._said(reference, {"type": "typing"})
        conversations = self.client(reference.service_url).conversations
        await self._connection.safely(
            "typing", conversation, lambda: conversations.send_to_conversation(conversation, said)
        )

    def client(self, service_url: str) -> ConnectorClient:
        """The SDK's client for an address of the connector."""
        client = self._clients.get(service_url)
        if client is None:
            if len(self._clients) >= _MOST_CLIENTS:
                self._clients.clear()
            config = BotFrameworkConnectorConfiguration(
                _NO_CREDENTIALS, service_url, pipeline_type=AsyncBfPipeline, sender=_Sender(self._connection)
            )
            client = self._clients[service_url] = ConnectorClient(None, custom_configuration=config)
        return client

    def _said(self, reference: Reference, activity: Mapping[str, Any]) -> Activity:
        """The activity as the SDK writes it, from the bot. Of entities it would keep the type alone."""
        said = Activity().deserialize(dict(activity))
        entities = activity.get("entities") or []
        mentions = [entity for entity in entities if entity.get("type") == "mention"]
        said.entities = [Mention().deserialize(mention) for mention in mentions] or None
        said.from_property = _account(reference)
        said.locale = said.locale or reference.locale or None
        return said


def managed_identity(config: TeamsConfig, *, within: float = ACQUIRE_WITHIN_SECONDS) -> Acquire:
    """Gets tokens for a user-assigned managed identity, as MSAL knows how wherever Azure runs things; in a thread."""
    session = _Bounded(within)
    client = msal.ManagedIdentityClient(
        msal.UserAssignedManagedIdentity(client_id=config.app_id), http_client=session, token_cache=msal.TokenCache()
    )
    resource = config.scope.removesuffix("/.default")

    def ask() -> Token:
        try:
            answer = client.acquire_token_for_client(resource=resource)
        except requests.Timeout:
            raise NoToken("timeout", transient=True) from None
        except (requests.RequestException, OSError):
            raise NoToken("not_connected", transient=True) from None
        except Exception as error:  # what MSAL raises for answers that it cannot read
            raise NoToken(f"error_{type(error).__name__.lower()}", transient=True) from None
        return token_of(200 if "access_token" in answer else 400, answer)

    async def acquire() -> Token:
        return await asyncio.to_thread(ask)

    return acquire


class _Bounded(requests.Session):
    def __init__(self, within: float) -> None:
        super().__init__()
        self._within = within
        self.trust_env = False  # the identity's endpoint is on the host: no proxy leads there

    def request(self, *args: Any, **kwargs: Any) -> requests.Response:
        kwargs["timeout"] = self._within
        return super().request(*args, **kwargs)


class _Connectors(ConnectorFactory):  # type: ignore[misc]
    def __init__(self, adapter: TeamsAdapter) -> None:
        self._adapter = adapter

    async def create(self, service_url: str, audience: str) -> ConnectorClient:
        return self._adapter.client(service_url)


class _Authentication(BotFrameworkAuthentication):  # type: ignore[misc]
    """Judges nothing: tokens were judged before a turn begins, and the connection has the bot's own."""

    def __init__(self, adapter: TeamsAdapter) -> None:
        self._adapter = adapter

    async def authenticate_request(self, activity: Activity, auth_header: str) -> AuthenticateRequestResult:
        raise PermissionError("tokens are judged before the turn")

    async def authenticate_streaming_request(
        self, auth_header: str, channel_id_header: str
    ) -> AuthenticateRequestResult:
        raise PermissionError("streaming is not offered")

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> ConnectorFactory:
        return _Connectors(self._adapter)

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        return None  # nobody signs in


class _Answer(AsyncClientResponse):
    def __init__(self, request: Any, answer: Answer) -> None:
        super().__init__(request, answer)
        self.status_code = answer.status
        self._body = answer.body
        # An answer without a type is JSON to the SDK, one with another type an error, after it took effect.
        self.headers = {"content-type": "application/json"}

    def body(self) -> bytes:
        return self._body


class _Sender(AsyncHTTPSender[Any, Any]):
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def send(self, request: Request[Any], **_: Any) -> Response[Any, Any]:
        asked = request.http_request
        headers = {name: value for name, value in asked.headers.items() if name.lower() != "content-length"}
        answer = await self._connection.request(asked.method, asked.url, headers, _compact(asked.data))
        return Response(request, _Answer(asked, answer))

    async def __aexit__(self, *_: object) -> None:
        return None


def _compact(data: str | None) -> bytes | None:
    """JSON as the size limit counts it: the SDK escapes every letter that is not ASCII, six characters for one."""
    if data is None:
        return None
    try:
        return json.dumps(json.loads(data), ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:  # half a surrogate pair, which only escaped can be sent
        return data.encode()


def _account(reference: Reference) -> ChannelAccount:
    return ChannelAccount(id=reference.bot_id, name=reference.bot_name or None)


def _id(answer: Any) -> str:
    """The id in an answer. Raises ChatUnknown: without one, what was posted cannot be found."""
    if answer is None or not isinstance(answer.id, str) or not answer.id:
        raise ChatUnknown("unreadable_answer")
    return answer.id
