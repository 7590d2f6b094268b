"""Where a page speaks of a matter: the titles, labels and first cells under which engineers tell it, topic by topic."""

import re
from collections.abc import Mapping


def _titles(words: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(part.strip() for part in ' '.join(words.split()).split(' | '))})\b", re.IGNORECASE
    )


# By the concept that names the topic's headings in a long text.
PLACES: Mapping[str, re.Pattern[str]] = {
    "on.failure": _titles("""
        down | away | out of (?:order|service|use|action) | no (?:word|answer|reply|signal|contact)\\b.* | silent |
        silence | (?:not|n't) (?:answer|there|reach|respond|reply|available)\\w* | unreachable | unavailable | fails? |
        failures? | failing | outages? | breakdown | absent | absence | trouble | goes wrong | hiccups? | dead | stops |
        if .* (?:is|has) gone | without \\w+
    """),
    "on.partition": _titles("""
        cut | lines? | links? | fibre | cable | partition\\w* | disconnect\\w* | split | apart | connection | offline |
        no contact | sight | between (?:the )?(?:sites|regions|centres|halves|zones|two) | each other | both ends | two
        sides
    """),
    "on.blast": _titles("""
        blast | radius | reach | reaches | push | sending | layout | contain\\w* | damage | hit | goes wrong | wrong |
        bad | effects? | how far | impact | spread | cells? | who is (?:hit|affected) | consequences
    """),
    "on.repeat": _titles("""
        twice | again | repeat\\w* | double | doubles | duplicat\\w* | redeliver\\w* | idempot\\w* | resen[dt]\\w* |
        second time | same .* (?:again|twice|arriv\\w*) | come back | second (?:one|copy|message) | crediting | once
        only | only once
    """),
    "on.consistency": _titles("""
        consisten\\w* | sees? | seen | stale\\w* | fresh\\w* | how old | conflicts? | one
        (?:note|record|row|document|item) | at once | concurren\\w* | agree\\w* | readers? | takes? effect | current |
        up to date | same time | selling | rel(?:y|ies) on | count on | true | semantics | can be read | reads
    """),
    "on.leader": _titles("""
        who (?:drives|leads|is in charge|commands|rules|decides|is active) | drives | only one | one at a time | two
        (?:at once | active) | split | take-?over | change ?-?over | change of | leader\\w* | leads? | active |
        fail-?over | in charge | fencing | who hands out | both lead\\w* | two of them | slow one | only slow | merely
        slow | both (?:run|running|on|at once)
    """),
    "on.recovery": _titles("""
        recover\\w* | restor\\w* | coming back | back | loss | lost | burns? | fire | floods? | disaster | backups? |
        rebuild\\w* | gone | destroyed | catastroph\\w* | afterwards | lose the (?:whole )?\\w+ | comes back | total
        loss
    """),
    "on.scale": _titles("""
        scal\\w* | grow\\w* | growth | more \\w+ | bigger | larger | big | capacity | peaks? | expansion | increase |
        gets big | many \\w+ | tenfold | times as many | ten times
    """),
    "on.boundary": _titles("""
        who (?:does|has|owns|keeps|computes|decides|holds|is responsible|may).* | responsib\\w* | owner\\w* | owns? |
        division | boundar\\w* | belongs? | cut(?:ting)? up | services | roles | tasks | shares? of | split of | does
        what | has what | looks after | in charge of | whose
    """),
    "on.retry": _titles("""
        retr\\w+ | again | (?:not|n't) (?:answer|reply|respond|there)\\w* | no (?:answer|reply) | slow | silent |
        repeat\\w* | timeouts? | errors? | attempts? | busy | pick up | try again | tried again | no response
    """),
    "on.isolation": _titles("""
        shar(?:e|es|ed|ing) | limits? | big and small | tenants? | customers? | neighbou?rs? | fair\\w* | isolat\\w* |
        protect\\w* | apart | quotas? | processing | noisy | each other | and people | small ones | partners |
        disturb\\w* | greedy | hungry | crowding | one another | side by side | next to each other | departments |
        neighbours
    """),
    "on.order": _titles("""
        orders? | ordering | sequence | comes? first | counts first | overtak\\w* | late | in turn | applying | booking
        | which .* shown | which .* counts | wins | before
    """),
    "on.transaction": _titles("""
        as one | as a unit | one go | transact\\w* | atomic\\w* | half | all or nothing | undo\\w* | commits? | belongs?
        together | swap | together | the (?:booking|move|transfer|change) | all of it
    """),
    "on.state": _titles("""
        where .* (?:are|is|lie|lies|live|lives|kept|stays?) | how long | state | stays? | kept | keeping | storage |
        stored | clean\\w* | life ?cycle | retention | lies | delet\\w* | sessions? | drafts? | pieces | memory
    """),
    "on.deploy": _titles("""
        roll\\w* | releas\\w* | deploy\\w* | ship\\w* | bringing | getting .* (?:out|in|there) | into service |
        introduc\\w* | going to | cut-?over | change-?over | out | new versions? | migrat\\w* | switch\\w* | updat\\w* |
        putting | how .* gets? in | upgrad\\w* | going live | live | handover | chang(?:e|ing)\\w* over | introduction
    """),
    "on.discovery": _titles("""
        find\\w* | where .* (?:sends?|asks?|goes|calls?) | address\\w* | discover\\w* | regist\\w* | reach\\w* | who is
        there | names? | getting to | knows? (?:of|about|where) | gets to | right (?:pod|server|machine|node)
    """),
    "on.balance": _titles("""
        which .* (?:gets|takes|serves) | who goes where | spread\\w* | balanc\\w* | distribut\\w* | deal(?:ing|t)? |
        hand(?:ing|ed)? out | even\\w* | assign\\w* | who (?:gets|takes|serves) | placing | placement | right
        (?:pod|server|machine|node) | dispatch\\w*
    """),
    "on.health": _titles("""
        fit | well | alive | health\\w* | works? | is .* (?:up|ok|working|there) | check\\w* | probe\\w* | failure of |
        found alive | good order | all right | (?:live|dead|alive) from (?:live|dead) | watching a \\w+ | fitness |
        really there | usable | in order | fit for use | does .* work
    """),
    "on.trace": _titles("""
        follow\\w* | finding out | what happened | looking into | look-?ups? | trac\\w* | logs? | logging | audit\\w* |
        traceab\\w* | went wrong | why was | history | seeing what | asks? why | asked why | reconstruct\\w* | which way
        | has gone | looking back | where .* went
    """),
    "on.metrics": _titles("""
        notic\\w* | watch\\w* | knowing | alert\\w* | monitor\\w* | hear of | metrics? | measur\\w* | alarms? |
        observ\\w* | we learn
    """),
    "on.test": _titles("""
        proof | prov\\w+ | how we know | tests? | tested | testing | drills? | tried | rehears\\w* | chaos | exercis\\w*
        | trials? | practi[cs]e | evidence | showing that | show that | beforehand | convinced | certain that | does .*
        work | tr(?:y|ied|ying) (?:it )?out | trying
    """),
    "on.figures": _titles("""
        targets? | expect\\w* | how (?:good|fast|well) | performance | promis\\w* | slos? | goals? | quality | service
        level | qualities | objectives? | count on | rel(?:y|ies) on | required | requirements? | asked (?:of|for) |
        what .* must | obligations?
    """),
}
