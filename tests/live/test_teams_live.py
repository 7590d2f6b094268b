"""The real Teams, with your own credentials (`make live`): the calls that everything rests on, through our own client.

TEAMS_APP_ID and its companions are needed, and a channel that the app is in: ARCH_REVIEW_LIVE_TEAMS_CHANNEL, its id
(`19:…@thread.tacv2`); else it is skipped. ARCH_REVIEW_LIVE_TEAMS_SERVICE_URL names another region's connector.
"""

import os

import pytest
from prometheus_client import CollectorRegistry

from bot.settings import load
from bot.teams.cards import activity_of
from bot.teams.metrics import TeamsMetrics
from bot.teams.references import Reference
from bot.teams.tokens import TokenCheck, TokenRefused
from bot.wiring.teams import teams_config
from handlers.messages import notice
from standins.teams.keys import Keys

APP_ID = os.environ.get("TEAMS_APP_ID", "")
CHANNEL = os.environ.get("ARCH_REVIEW_LIVE_TEAMS_CHANNEL", "")
SERVICE_URL = os.environ.get("ARCH_REVIEW_LIVE_TEAMS_SERVICE_URL", "https://smba.trafficmanager.net/teams/")

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(not (APP_ID and CHANNEL), reason="needs TEAMS_APP_ID and ARCH_REVIEW_LIVE_TEAMS_CHANNEL"),
]


async def test_a_thread_is_started_answered_updated_and_deleted() -> None:
    from bot.teams.opening import open_adapter

    config = teams_config(load())
    here = Reference(
        service_url=SERVICE_URL, tenant=config.tenant_id, conversation=CHANNEL, kind="channel", bot_id=f"28:{APP_ID}"
    )
    async with open_adapter(config, TeamsMetrics(CollectorRegistry())) as adapter:
        checks = activity_of(notice("arch-review checks that it can post here; this goes away."))
        root, first = await adapter.create(here, checks)
        try:
            reply = await adapter.send(here, activity_of(notice("and reply")), root)
            await adapter.update(here, reply, activity_of(notice("and update")), root)
            await adapter.delete(here, reply, root)
        finally:
            await adapter.delete(here, first, root)


async def test_the_published_keys_can_be_fetched() -> None:
    config = teams_config(load())
    # Good in every way but that it is signed with a key of nobody's: 503 would mean that no keys could be had.
    forged = Keys().token(APP_ID, SERVICE_URL, iss=config.issuer)
    async with TokenCheck(config, TeamsMetrics(CollectorRegistry())) as check:
        with pytest.raises(TokenRefused) as refused:
            await check.judge(f"Bearer {forged}", {"serviceUrl": SERVICE_URL, "channelId": "msteams"})
    assert (refused.value.status, refused.value.code) == (401, "unknown_key")
