# The sentences that a coach may use, in the format of Drools' DSL: [when|then][kind]sentence=one line of DRL.
# The kind says what a condition looks at: knowledge, reading, candidate, context, wish, skill, verdict; a sentence that
# stands twice, once as context and once as possible, is read both ways: what is stated, and what an unknown answer leaves possible.
# A slot is typed by its name; {x!rank} and {x!number} emit the rank or the figure that facts/ gives a name, {tool!families} the families of a tool.

# --- what the rule is about
[when][knowledge]the role is {role}=$role : Role(name == "{role}")
[when][knowledge]the variant is {variant}=$role : Role(name == "{variant}")
[when][reading]under the reading {reading}=exists Reading(name == "{reading}")

# --- what the candidate does and has
[when][candidate]the candidate works with {tool}=exists Tool(name == "{tool}")
[when][candidate]the candidate does not work with {tool}=exists Complete(name in ({tool!families})) and not Tool(name == "{tool}")
[when][candidate]the candidate works with one of {tools}=exists Tool(name in ({tools}))
[when][candidate]the candidate works with {count} or more of {tools}=accumulate(Tool(name in ({tools})); $count : count(1); $count >= {count!number})
[when][candidate]the candidate works with something of the family {family}=exists Tool(families contains "{family}")
[when][candidate]the candidate works with {count} or more of the family {family}=accumulate(Tool(families contains "{family}"); $count : count(1); $count >= {count!number})
[when][candidate]the candidate works with a tool for {skill}=exists Tool(skills contains "{skill}")
[when][candidate]the candidate works with {count} or more tools for {skill}=accumulate(Tool(skills contains "{skill}"); $count : count(1); $count >= {count!number})
[when][candidate]the candidate works with nothing of the family {family}=exists Complete(name == "{family}") and not Tool(families contains "{family}")
[when][candidate]the candidate uses {method}=exists Method(name == "{method}")
[when][candidate]the candidate uses one of {methods}=exists Method(name in ({methods}))
[when][candidate]the candidate uses {count} or more of {methods}=accumulate(Method(name in ({methods})); $count : count(1); $count >= {count!number})
[when][candidate]the candidate uses a method of {skill}=exists Method(skills contains "{skill}")
[when][candidate]the candidate uses {count} or more methods of {skill}=accumulate(Method(skills contains "{skill}"); $count : count(1); $count >= {count!number})
[when][candidate]the candidate names {tool} in a course=exists Course(name == "{tool}")
[when][candidate]the candidate has had a course for {skill}=exists Course(skills contains "{skill}")
[when][candidate]the candidate's work includes {activity}=exists Activity(name == "{activity}")
[when][candidate]the candidate's work includes one of {activities}=exists Activity(name in ({activities}))
[when][candidate]the candidate's work does not include {activity}=exists Complete(name == "activities") and not Activity(name == "{activity}")
[when][candidate]nothing is known about the candidate's work=not Activity() and not Complete(name == "activities")
[when][candidate]the candidate may do more than was named=not Complete(name == "activities")
[when][candidate]the candidate has coded for at least {duration}=exists Experience(kind == "coding", years >= {duration!number})
[when][candidate]the candidate has coded for less than {duration}=exists Experience(kind == "coding", years < {duration!number})
[when][candidate]the candidate has at least {duration} with {tool}=exists Experience(kind == "{tool}", years >= {duration!number})
[when][candidate]the candidate has less than {duration} with {tool}=exists Experience(kind == "{tool}", years < {duration!number})
[when][candidate]the candidate has used machine learning for at least {duration}=exists Experience(kind == "machine learning", years >= {duration!number})
[when][candidate]the candidate has used machine learning for less than {duration}=exists Experience(kind == "machine learning", years < {duration!number})
[when][candidate]the candidate's degree is at least {degree}=exists Degree(rank >= {degree!rank})
[when][candidate]the candidate's degree is at most {degree}=exists Degree(rank <= {degree!rank})
[when][candidate]the candidate's degree is {degree}=exists Degree(name == "{degree}")
[when][candidate]the candidate has published research=exists Publications(published == true)
[when][candidate]the candidate has published no research=exists Publications(published == false)

# --- where the candidate wants to be: said, or still possible
[when][context]the candidate wants to work on {application}=exists Setting(kind == "application", name == "{application}")
[when][possible]the candidate wants to work on {application}=exists Possibility(kind == "application", name == "{application}")
[when][context]the candidate wants to work on one of {applications}=exists Setting(kind == "application", name in ({applications}))
[when][possible]the candidate wants to work on one of {applications}=exists Possibility(kind == "application", name in ({applications}))
[when][context]the team is {stage}=exists Setting(kind == "stage", name == "{stage}")
[when][possible]the team is {stage}=exists Possibility(kind == "stage", name == "{stage}")
[when][context]the team belongs to a {organization}=exists Setting(kind == "organization", name == "{organization}")
[when][possible]the team belongs to a {organization}=exists Possibility(kind == "organization", name == "{organization}")
[when][context]the candidate likes variety=exists Setting(kind == "variety", name == "yes")
[when][possible]the candidate likes variety=exists Possibility(kind == "variety", name == "yes")
[when][context]the candidate prefers {choice} for {circumstance}=exists Setting(kind == "{circumstance}", name == "{choice}")
[when][possible]the candidate prefers {choice} for {circumstance}=exists Possibility(kind == "{circumstance}", name == "{choice}")
[when][context]the candidate prefers one of {choices} for {circumstance}=exists Setting(kind == "{circumstance}", name in ({choices}))
[when][possible]the candidate prefers one of {choices} for {circumstance}=exists Possibility(kind == "{circumstance}", name in ({choices}))
[when][context]nothing is known about the candidate's {circumstance}=not Setting(kind == "{circumstance}")

# --- what the candidate wants to do
[when][wish]the candidate wants {topic}=exists Wish(topic == "{topic}", stance == "wants")
[when][wish]the candidate wants one of {topics}=exists Wish(topic in ({topics}), stance == "wants")
[when][wish]the candidate does not want {topic}=exists Wish(topic == "{topic}", stance == "does not want")
[when][wish]the candidate prefers {topic} to {topic2}=exists Wish(topic == "{topic}", stance == "wants") and not Wish(topic == "{topic2}", stance == "wants")
[when][wish]the candidate already does {topic}=exists Work(topic == "{topic}")

# --- what the candidate can do
[when][skill]the candidate has at least {level} {skill}=exists Skill(name == "{skill}", low.rank >= {level!rank})
[when][skill]the candidate has less than {level} {skill}=exists Skill(name == "{skill}", high.rank < {level!rank})
[when][skill]the candidate has at most {level} {skill}=exists Skill(name == "{skill}", high.rank <= {level!rank})
[when][skill]nothing is known about the candidate's {skill}=exists Skill(name == "{skill}", basis == "unknown")

# --- what follows so far
[when][verdict]{role} is at least {verdict}=exists Score(role == "{role}", worst.rank >= {verdict!rank})
[when][verdict]{role} is at best {verdict}=exists Score(role == "{role}", best.rank <= {verdict!rank})
[when][verdict]{role} is in first place=exists Ranking(first == "{role}")
[when][verdict]{role} is among the leaders=exists Ranking(leaders contains "{role}")

# --- what a role asks for
[then][requirement]requires {level} {skill}, {importance}=insertLogical(new Requirement($role.name(), List.of("{skill}"), new Level("{level}", {level!rank}), "{importance}", {rule}, {conditions}));
[then][requirement]requires {level} skill in one of {skills}, {importance}=insertLogical(new Requirement($role.name(), List.of({skills}), new Level("{level}", {level!rank}), "{importance}", {rule}, {conditions}));
[then][requirement]works with the tools of the family {family}, {importance}=insertLogical(new ToolRequirement($role.name(), "{family}", "{importance}", {rule}));

# --- what the candidate's doings show
[then][evidence]shows at least {level} {skill}=insertLogical(new Evidence("{skill}", new Level("{level}", {level!rank}), {rule}));
[then][evidence]counts as work on {topic}=insertLogical(new Work("{topic}", {rule}));

# --- what to tell the candidate
[then][statement]suggest the variant {variant}=insertLogical(new Statement("variant", "{variant}", "", {rule}));
[then][statement]speaks for {role}: {text}=insertLogical(new Statement("for", "{role}", "{text}", {rule}));
[then][statement]speaks against {role}: {text}=insertLogical(new Statement("against", "{role}", "{text}", {rule}));
[then][statement]{role} is not suitable: {text}=insertLogical(new Statement("bar", "{role}", "{text}", {rule}));
[then][statement]look for a {organization}: {text}=insertLogical(new Statement("organization", "{organization}", "{text}", {rule}));
[then][statement]look for a team that is {stage}: {text}=insertLogical(new Statement("stage", "{stage}", "{text}", {rule}));
[then][statement]as {role}, team up with people in charge of {tasks}: {text}=insertLogical(new Statement("team", "{role}", "{text}", {rule}));
[then][statement]as {role}, ask the employer: {text}=insertLogical(new Statement("ask", "{role}", "{text}", {rule}));
[then][statement]keep in mind: {text}=insertLogical(new Statement("note", "", "{text}", {rule}));
