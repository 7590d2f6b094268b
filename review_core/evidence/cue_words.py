"""The words by which a clause says whose system it speaks of, how binding it is, and what it denies or only mentions."""

CUES: dict[str, str] = {
    "cue.negation": """
        no, not, never, nothing, none, nobody, neither, nor, without, lack, lacking, absence of, hardly, instead of,
        rather than, in place of, unlike, fail to, unable to, avoid, prevent, no longer, nowhere, remove the need,
        as opposed to, get rid of, too * to, stop short of, refuse to, no one, free of, do away with, do without,
        dispense with, forgo, forego, saw no need for
    """,
    "cue.no-negation": """
        not only, not just, no matter, no later than, no more than, no longer than, no fewer than, no less than,
        whether or not, if not, not least, no problem, not necessarily, not merely, not until, not unless, not
        before, nothing but, no earlier than, not more than, not to mention, why not, none other than, no greater
    """,
    "cue.absent": """
        be missing, be absent, be lacking, be left out, be omitted, be skipped, be out of scope, be undefined, be
        unspecified, be deferred, be postponed, be left open, be unclear, be unknown, not exist, not implement, not
        provide, not support, not available, not plan, not define, not lay down, not specify, not describe, not
        cover, not handle, not address, not decide, not need, not require, not guarantee, not possible, not attempt,
        not consider, not bring along, not set up, not foresee, not in use, be turned off, be switched off, be
        disabled, get cut, was|were dropped, be none, be for later, not part of, not foreseen, was struck, be|seem
        unnecessary|needless|superfluous|dispensable, was spared, be conspicuous by
    """,
    "cue.may": """
        may, might, could, perhaps, maybe, possibly, optionally, if necessary, if needed, should consider, we can
        consider, can be considered, potentially, ideally, nice to have, would like, it be worth, worth considering,
        consider whether, one option, hope to, hopefully, in theory, ought to, supposedly, presumably
    """,
    "cue.must": "must, shall, should, will, guarantee, always, ensure, required to, have to, never",
    "cue.promised": """
        left to a|the later|next|future|second *, todo, tbd, fixme, to be decide|define|determine|do|design|specify|
        discuss|agree|add|confirm, in|for|with a|the|some later|future|next|following|subsequent|second|third
        release|phase|version|iteration|milestone| rfc|proposal|change|revision|quarter|year|
        stage|project|document|ticket, later on, follow up, at a later, in the future, yet to be, will be
        decide|define|consider|discuss|add|revisit later, left for later, left to * future, phase after next,
        in|for|with|until|to|of|by|from release|version two|three|four|five, phase two|three|#, next
        release|version|phase|quarter|year, =planned for, is planned, be planned, on the roadmap, roadmap,
        in|on|to|into|from the|our|a|their|team's|product backlog, backlog item, in due course, someday, be added
        later, come later, for later, future work, later stage, added|done|built|revisited|considered|handled|
        improved|replaced|further|somewhere|later down the line, when time allows, out of scope for now, for now, we
        intend to, future improvement, once we have, later phase, revisit, still to be, remain to be, some time
        later, need to be decide|define|design|figure|discuss|investigate, need further, further discussion, open
        question, work in progress, unresolved, subject of phase, is a subject of, will turn out, promise for, for
        a|the pilot, later paper, follow in a, be for a later, be listed for
        a|the|later|next|release|version|phase|stage|#, once the disks, in * later year, when there be time, phase
        after, to investigate, need to investigate, as may differ, not yet implement|support|available|design|build|
        do|clear|know|decide|define, in * first version, in version one, for the time being, comes later,
        noted|foreseen|scheduled|slated|earmarked| meant|scoped|intended for *
        next|second|third|later|coming|following release|phase|version|stage|step|milestone|
        quarter|half|year|iteration|sprint|wave, noted|foreseen|scheduled|slated|earmarked|meant|due|planned for|in
        q1|q2|q3|q4|spring|summer|autumn|winter|release| version|phase|stage|later|next,
        scheduled|foreseen|due|planned in|for january|february|march|april|may|june|july|
        august|september|october|november|december, form|forms part of the second|third|next|later, come|comes
        with|in release|version|phase|stage|milestone|build, come|comes with|in the second|third|next, on the list
        for|of, be to be drawn|worked|written|set|sorted up|out, be to be
        agreed|settled|described|planned|found|arranged| introduced|provided, will|shall write|draw|work|sort
        up|out, will|shall look|see into|at|to later|then, will|shall think about, will|shall take up
        after|later|when|with|once, after go live, after ga|launch, after the soft|pilot|launch|trial|go, once the
        first, will|shall decide|define|settle|agree|specify|address|tackle|handle that|this|it
        later|then|when|once|after, some day we|it|this, when we get to it, as a second|next|later step, be put off,
        was put off, be postponed, second half, to|will|shall|still|yet be worked out, to|will|shall be looked into,
        to|will|shall be studied, one day we|this|it|there, be questions|a question|matters for
        phase|release|stage|version|step|the next, foreseen|meant|down|planned for the
        beta|ga|build|next|second|third|coming|winter| summer|spring|autumn|season, as soon as the first,
        until|when|once the|our|a .. team|teams get round|around to it, until|when|once we|somebody|someone get
        round|around to it, in the course of the beta|pilot|trial|year|next, be to be established|determined|set, on
        the list for ga, season after next, year after next, foreseen|slated|earmarked|pencilled|penciled for|in
        the|# #, foreseen|slated|earmarked|pencilled|penciled for|in #, foreseen|slated|earmarked|pencilled|penciled
        in for, foreseen|planned|due for the # overhaul|release|budget|renewal|season, be to follow, will follow
        in|with|once|when|after, follow|follows before|in|with|after the|a season|release|next|spring|summer|autumn|
        winter|version|phase|second|launch, earmarked|meant|foreseen|noted|due|slated for * next|second|coming
        budget|season|term|contract|overhaul|rebuild|order|delivery, will|shall be
        added|built|introduced|installed|fitted|bought| written|set|arranged|provided .. when|once|after|later,
        will|shall write|draw|define|plan|design|build|add .. after|when|once|later, on the drawing board, on
        the|our wish list, in the making, in preparation, be under construction|development|discussion|way, be being
        drafted|prepared|designed|planned|developed| discussed|evaluated|investigated,
        plan|runbook|concept|document|description be being written, due in|by the|early|late|mid
        spring|summer|autumn|winter|year, due in spring|summer|autumn|winter, be to be .. later,
        something|task|work|subject|matter|topic|question for version|phase|release|stage|later|another, not
        got|gotten round|around to, yet to be agreed|written|built|done|found,
        meant|foreseen|scheduled|slated|earmarked| scoped|intended|targeted|penciled|pencilled for|in the *
        release|version|phase|milestone|stage|quarter| iteration|sprint|overhaul|week|closing,
        foreseen|scheduled|slated|earmarked|scoped| intended|targeted|penciled|pencilled for|in
        milestone|phase|release|version|stage|#, foreseen|scheduled|slated|earmarked|scoped|intended for the
        quarter|summer|winter|spring|autumn|beta, need some|more|further thought|thinking
    """,
    "cue.question": """
        open question, unclear, we|still be unsure, not sure, how do|should|would|can|will we, what happen if, do we
        need, should we, not lay down, not|never been|be settle|settled|decided|agreed|defined|chosen|
        discussed|fixed|specified, not been worked|thought|looked|laid|written|drawn out|through|into|at|down|up,
        nobody have set|agreed|worked|thought|looked|asked|written| defined|chosen|fixed|measured|tried, no one have
        set|agreed|worked|thought|looked|asked|written| defined|chosen|fixed|measured|tried, nobody know, no one
        know, for each * to settle|decide|agree, be left to each|whoever|discretion|judgement|taste, be left to the
        team|guild|house|discretion|judgement|taste|respective, be for * to settle|decide, has not * settled, not
        specified, left open, be not part of this, not part of this paper|document|note, nobody has|have decided, no
        figure|figures|number|numbers for|are|is, exact * open, still be discuss|debate, be discuss, under
        discussion, anybody|anyone guess, question of .. be left, be left to the
        operators|operator|shift|clerk|reader|departments| users|developer|developers, nobody have yet|ever
        thought|set|agreed|worked|looked|asked|written| defined|chosen|fixed|measured|tried
    """,
    "cue.status-quo": """
        today, currently, at present, at the moment, until now, till now, so far, up to now, previously, formerly,
        used to, in the past, historically, the old *, the former *, the legacy *, previous
        system|design|implementation|approach|setup| plant|job|service|architecture, current
        implementation|system|design|setup|approach| architecture|process|behaviour|behavior|situation|
        solution|model, existing implementation|design|approach|setup, as it stand, nowadays, present
        system|setup|job|plant, was once, before this, at this time, last year|month|week|march|summer|winter,
        presently, these days, the present one|server|program|machine|version|solution|
        service|store|database|hub|process
    """,
    "cue.as-before": """
        as today, like today, as before, as it do today, than today, as they do today, stay as, remain as, same as
        today, unchanged, old|former one|leader|primary|version|node|owner|replica|
        pod|instance|master|column|format|client| consumer|value|data|entry|message|event|holder|
        pageserver|server|build|schema|record|layer| row|copy|file|image|field|name|endpoint|location|
        generation|epoch|term|state|api|half, currently active|running|hold|own|elected|valid|assigned|
        available|set|in|connected|stored|attached| scheduled, at the moment it|when|of|the, last month|year of, old
        .. be switched|shut|taken|turned|cut off|down|away, old .. be
        removed|retired|dropped|deleted|stopped|withdrawn| dismantled|scrapped, old
        acknowledgement|answer|reply|result|response| number|key|token|lease|term, old one
        dies|goes|stays|leaves|ends, as|unlike|like|than in|with|on|under the old|former|previous|legacy, be|get
        used to, as .. used to, used to .. now, be not|also|only|then|still|mostly used to, the way .. today, as * *
        * today, last month|week|quarter|year image|build|release|version|reader|copy|figure|figures,
        vs|versus|against|than|of|from|by|at|on|as last week|month|year|summer|winter, last week|quarter of, of|for
        the last week|month|year|quarter, bought|built|installed|introduced|renewed|
        ordered|added|replaced|launched|since last year|month|week|summer|winter, for|with|of|by|from|at|on|to today
        #, # today and, # * today and, # * * today and, as until now, as so far, as up to now, as at present, as now
    """,
    "cue.alternative": """
        was considered|weighed|rejected|discarded|dismissed| discussed|debated|looked|abandoned|proposed|
        dropped|tempting|ruled|declined|shelved|scrapped| mooted|examined|contemplated, was talked
        about|through|over, was on the table, was set|put|left|laid aside, was left out, was turned|voted|struck
        down|off, was passed over, was not adopted|taken|pursued, was thrown out, was given up, was refused *
        as|because|for|since, was declined|dropped|refused * and, was also considered, and we passed, we passed on,
        we decided against, decided against it, we do not follow|pursue|take, first draft, got cut, get cut,
        alternatives, as an alternative, an|one|another|other|the|possible alternative be|was|would|were|to,
        alternative one|two|three|a|b|c|#, alternatively, another option|approach|possibility|alternative|way, we
        consider, would have, could have, could also, could instead, one could, one approach, one possibility, other
        option, the other approach|option, a different approach, think about, not take up, but nobody, not taken up,
        was|were thought over, thought over and, toyed with, have been
        considered|weighed|rejected|discarded|dismissed|discussed, option # is|was|would, option a|b|c, was|were not
        taken|chosen|adopted|pursued|followed, was|were thought too, thought too
        risky|much|costly|complex|expensive|slow, we leave|left|put|set|laid it|this|that|them aside|out, we
        turn|turned .. down, we rule|ruled .. out, was put forward, decided against, turned down
        because|since|as|for, was judged|deemed|felt|voted|found too|misleading|unsafe|overkill|confusing|
        premature|excessive|unnecessary|wishful|impractical, was judged|deemed|felt|voted|found to be
        too|overkill|premature|wishful|excessive, was thought|deemed|felt|judged
        slow|rash|untidy|silly|clumsy|heavy|fragile| risky|expensive|costly|ugly|harsh|brittle| dear|dangerous, was
        talked over, was buried|sunk|binned|vetoed|overruled|sketched| suggested|mooted, was shot down, was let go,
        let it|them|this|that go, there was talk of, not make it into|in, not make the cut, never made it into,
        found it|them|this|that too|wanting|overkill|excessive, lost out, had thought of|about, was brought up and,
        we turned|voted|ruled|struck down|out, we rejected|declined|dismissed|discarded|abandoned, was argued
        against, was not worth
    """,
    "cue.non-goal": """
        out of scope, not a goal, non goal, beyond the scope, outside the scope, not in scope, do not aim, do not
        attempt to, no attempt be made, not the goal, not part of this
    """,
    "cue.would": "would, could",
    "cue.caveat": "note, noting",
    "cue.without": """
        without, otherwise, if there be no, if we do not, if we had, were we, suppose, imagine, in the absence, had
        there been, if we were
    """,
    "cue.clause": """
        but, whereas, while, yet, although, though, because, so, unless, until, since, however, here, instead, then,
        therefore, hence, once, when, if
    """,
}
