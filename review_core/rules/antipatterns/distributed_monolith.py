"""Services that can only move, or only stand, together."""

from review_core.rules.antipatterns._exposure import Exposure, Sign, chain, talk
from review_core.rules.antipatterns._weighing import Lens, handles, otherwise, present, states, weigh
from review_core.rules.base import Call, Case, Example, Rule

_COPIES = "replica|single.guard|primary|election|leader"
_LENS = Lens(
    states=(states("monolith.together"), states("monolith.release", "monolith.as-one", within=12)),
    exposes=(states("monolith.together|deploy"),),
    handles=(handles("monolith.apart", strong=True),),
    named="monolith.named",
)


_EXPOSURE = Exposure(
    signs=(
        Sign("parts use each other's inside", 1.1, talk("couple.reads|couple.other|couple.inside")),
        Sign("parts wait on parts", 0.5, chain),
        Sign("copies of one program are one service, not several", -0.4, talk(_COPIES)),
        Sign("compatibility is spoken of, so that versions may differ", -0.5, talk("compat|couple.contract")),
    ),
    base=-3.5,
    told=0.05,
)


def judge(case: Case) -> Call:
    """Present where services are built, released, restarted or lost as one."""
    weighed = weigh(case, _LENS)
    told = list(weighed.unanswered) or list(weighed.admitted)
    if not told or not _EXPOSURE.believes(case, weighed):
        return otherwise(case, weighed)
    return present(
        case,
        told,
        severity="medium",
        title="Separate services that move as one",
        detail="A change to one waits for all and a fault in one takes all: the costs of a network between the parts, "
        "and none of the independence that it was paid for.",
        weight=0.5,
    )


RULE = Rule(
    id="AP-distributed-monolith",
    slug="distributed-monolith",
    family="anti_patterns",
    summary="Services that must be released, scaled or lost together.",
    flags="Services that share a version number, a release train or a model library that forces one, refuse peers of "
    "another version, must start in a certain sequence, or fail as one.",
    why="Independent release is what services are for. Where every change is a release of all, teams wait for each "
    "other, a roll-back is a roll-back of everything, and there is no moment at which old and new may meet.",
    detection="Words for deploying, building, restarting or upgrading together, for one version number, for refusing "
    "another version, for failing as one. Compatibility with older peers and pipelines of their own count as "
    "handling. A mechanism that the text denies or puts off is as good as said to be missing. In a design of "
    "more than a page all this is believed only where parts use each other's inside or wait on each other, and "
    "little is said of copies and compatibility. The weights of these signs were fitted on designs labelled by "
    "language models in a reviewer's role.",
    false_positives=(
        "One service with several processes.",
        "A single coordinated cut-over, once.",
    ),
    question="Can one of them be released, rolled back and scaled on a Tuesday morning without touching the others?",
    suggestion="Make each tolerate its peers one version behind and ahead (expand and contract), publish contracts "
    "instead of a shared model, and give each a pipeline of its own.",
    not_when="One team owns all of it and releases it as one gladly: then merge the services and keep the modules.",
    references=(
        "James Lewis, Martin Fowler: Microservices, martinfowler.com, 2014",
        "Sam Newman: Building Microservices, 2nd edition, O'Reilly, 2021",
    ),
    severity="Medium.",
    valid=(
        Example(
            "# Services\n## Design\nEach service is deployed on its own and accepts its peers' last two versions.\n"
        ),
        Example("# Services\n## Design\nCatalogue and Cart are two services.\n"),
    ),
    invalid=(
        Example("# Services\n## Design\nThe five services share one version number and are deployed together.\n"),
        Example("# Services\n## Design\nA release train deploys all four at the same time.\n"),
    ),
    judge=judge,
)
