using System.Collections.Immutable;

namespace CoachBot.Cards.Tests.Samples;

public sealed class EnglishSample : Sample
{
    private static readonly string[] Activities =
    [
        "Account planning", "Face-to-face sales calls", "Quotes and orders", "Project planning", "Follow-up visits",
        "Handling problems", "Travel and waiting", "Lunch alone and personal time", "Writing reports", "Meetings and other",
    ];

    private static readonly ImmutableArray<Button> LogButtons =
    [
        new("Save the day", Press("log.save"), Answer.InPlace),
        new("Not now", Press("log.leave"), Answer.InPlace) { SendsInputs = false },
    ];

    public override string Lang => "en";

    public override SplitView Day => new(
        "Friday 20 November: 9 h",
        Rows(Activities, ["5 min", "2 h 20 min", "10 min", "5 min", "30 min", "2 h 20 min", "1 h 55 min", "10 min", "55 min", "30 min"]),
        new("Your time against the ideal, in %", "You", "Ideal", "produces revenue directly"),
        [
            new("Time", "9 h (ideal 10–11 h)"),
            new("Producing revenue", "29% (average sales force 15–25%, high-performing 40–50%)"),
            new("Last 5 days", "27%, up 3 points"),
        ],
        "**Handling problems** is your biggest lever: 2 h 20 min (26%), ideal 5%. Tidy up how orders are entered and shipped, "
            + "or get help with the paperwork. That frees almost 2 h a day for customers.",
        [
            new("Edit", Press("log.edit"), Answer.InPlace),
            new("Undo", Press("log.undo"), Answer.InPlace),
            new("My week", Press("week.show"), Answer.NewMessage),
        ],
        "Friday 20 November: 9 h logged, 29% of it producing revenue. Biggest lever: handling problems, 26% (ideal 5%).");

    public override SplitView DayAgain => Day with
    {
        Notice = "This day is already saved. Nothing was changed twice.",
        Note = Escape.Markdown("Two late shipments at Müller & Söhne (again!)"),
    };

    public override FormView Log => new(
        "Where did your time go on Friday 20 November?",
        ["Write 1.5, 45m or 1:30. Leave empty what you did not do."],
        [.. Amounts(Activities).Select(f => f with { Placeholder = "0" }), new TextField("note", "Note", null, 300, Multiline: true)],
        LogButtons,
        "Where did your time go on Friday 20 November? You can also write: log calls 2.5, travel 1:30");

    public override FormView LogToCorrect => Log with
    {
        Notice = "The day has changed since this card was drawn. Here is what is saved now.",
        Error = "Two entries need another look.",
        Fields =
        [
            .. Amounts(Activities, "15m", "2:20", null, "soon", "30m", "26", "1:55", null, "55m", "0.5").Select(f => f.Value switch
            {
                "soon" => f with { Error = "Write a time such as 1.5, 45m or 1:30." },
                "26" => f with { Error = "A day has 24 h." },
                _ => f,
            }),
            new TextField("note", "Note", "Two late shipments at *Müller & Söhne*", 300, Multiline: true),
        ],
    };

    public override FormView Estimate => new(
        "Your average day, estimated",
        [],
        [
            new NumberField("customers", "Target customers", "80", 1, 5000),
            new NumberField("visits", "Visits a month", "four", 1, 60) { Error = "Write a whole number from 1 to 60." },
            new DateField("until", "Reach it by", "2026-12-24", "2026-11-21", "2027-11-20"),
            new TimeField("at", "Remind me at", "17:30"),
            new ChoiceField("class", "Customer class", "b", [new("a", "A: large, several regions"), new("b", "B: medium"), new("c", "C: small shops")]),
            new TextField("why", "What stands in the way?", null, 120, Multiline: false) { Placeholder = "One sentence" },
        ],
        [new("Save", Press("estimate.save"), Answer.InPlace)],
        "Estimate your average day.");

    public override FormView Roles => new(
        "Roles",
        ["Choose a person, and the role to give or take away.", "Mon 23 Nov: manager, given to 33333333-cccc-4ddd-8eee-000000000003"],
        [
            new PersonField("who", "Person", "33333333-cccc-4ddd-8eee-000000000003"),
            new PersonField("other", "Another person", null),
            new ChoiceField("role", "Role", null, [new("manager", "Manager"), new("trainer", "Trainer"), new("admin", "Admin")]),
        ],
        [new("Save", Press("roles.save"), Answer.InPlace), new("Undo", Press("roles.undo"), Answer.InPlace) { SendsInputs = false }],
        "Roles are given on a card that this app cannot show.")
    {
        Notice = "Done: this person is a manager now.",
    };

    public override FormView Skill => new(
        "Developing the customer’s needs: the English text",
        ["The Chinese text, “全面发展客户需求”, stays as it is until somebody edits it.", "You edit version 2; what you save is version 3. Earlier ratings keep their lines."],
        [
            new TextField("name", "Name, up to 60 characters", "Digging for needs", 100, Multiline: false),
            new TextField("parts", "Sub-skills, one a line, up to 7", "Asking\nListening", 600, Multiline: true) { Error = "Saved now: Preparing questions" },
            new ChoiceField("stage", "Place in the buying cycle", "recognise", [new("recognise", "Recognise the need"), new("decide", "Decide")]),
            new ManyField("types", "Types of sale in which it matters", "relationship,collaborative", [new("transactional", "transactional"), new("relationship", "relationship"), new("collaborative", "collaborative")])
            {
                IsOpen = true,
            },
            new ManyField("skills", "Skills it trains", null, [new("needs", "Needs"), new("price", "Price")]),
        ],
        [new("Save", Press("skills.save"), Answer.InPlace), new("Don’t save", Press("skills.show"), Answer.InPlace) { SendsInputs = false }],
        "Skills are edited on a card that this app cannot show.")
    {
        Notice = "Nothing was saved: this skill was changed since, and is version 2 now.",
    };

    public override SectionsView Programme => new(
        "Training programme",
        [
            new("Starting out (week 1)", "8 h", [new("Induction: the job, the territory, the tools", "Induction", "8 h")]),
            new("First three months (weeks 2–13)", "14 h",
            [
                new("Basic selling", "Regional class · Needs, Price", "4 h"),
                new(Escape.Markdown("*Orders* and delivery (three topics in turn, 2–3 times a week in all)"), "Coaching on the job · Internal", "10 h"),
            ]),
            new("Year 2 (weeks 53–104)", "0 h", []),
        ],
        [new("Open", Press("programme.stage"), Answer.InPlace), new("Undo", Press("programme.undo"), Answer.InPlace) { SendsInputs = false }],
        "Training programme: 3 topics, 22 h.")
    {
        Notice = "Topic saved.",
        Intro = ["What reps are taught, by how long they have been with you: 3 topics, 22 h."],
        Fields = [new ChoiceField("stage", "Stage", "week-1", [new("week-1", "Starting out"), new("year-2", "Year 2")])],
    };

    public override SectionsView SkillPage => new(
        "Negotiating price efficiently",
        [new("What an observer sees", null, [new("1 · Opens with a discount."), new("7 · Has the customer defend the price in their own house.")]), new("Decide", null, [new("✓ Focused", "No topic trains more than 2 skills.")])],
        [new("Rate it", Press("rate.open"), Answer.NewMessage)],
        "Negotiating price efficiently.")
    {
        Intro = ["**Decide** · relationship", "Holds the price by what it is worth."],
        Closing = ["Version 2. A rating keeps the lines it was made with."],
    };

    public override NoteView Undone => new(
        "Nothing is logged for Friday 20 November any more",
        ["The 9 h you logged are gone."],
        [new("Log it again", Press("log.show"), Answer.NewMessage)]);

    public override MatrixView Matrix => new(
        "Team matrix",
        [
            new("Has the ability: 20%", [new("Willing: 0%", "–", "Reward, reinforce, train"), new("Unwilling: 20%", "Maximilian Hohenberger", "Guide, coach, train")]),
            new("Not yet, can learn: 60%", [new("Willing: 40%", "Bo Wang, Ann O'Neil", "Train actively"), new("Unwilling: 20%", "Cy Sample", "Encourage, and train actively")]),
            new("Cannot learn: 20%", [new("Willing: 20%", Escape.Markdown("*Eve* Li"), "Move to another job; hire to fill"), new("Unwilling: 0%", "–", "Replace by hiring")]),
        ],
        [
            "**Much more training is called for**: 60% do not have the ability yet, but can learn (30% or more).",
            "The hiring standard can stay: 20% cannot learn (a new one from 25% on).",
        ],
        ["**Not placed yet**: Di Other", "**Bo Wang**, 20 Nov 2026: asks good questions", "Only you see this, and whoever leads you. Your reps never do; it is in no digest, and in no export but your own."],
        "A team matrix of ability and attitude.")
    {
        Notice = "Placed: Bo Wang.",
        Fields =
        [
            new ChoiceField("rep", "Place a rep", null, [new("id-1", "Bo Wang"), new("id-2", "Cy Sample")]) { Error = "Choose one of your reps." },
            new ChoiceField("ability", "Ability", "has", [new("has", "Has the ability"), new("can-learn", "Not yet, can learn"), new("cannot", "Cannot learn")]),
            new ChoiceField("attitude", "Attitude", null, [new("willing", "Willing"), new("unwilling", "Unwilling")]),
            new TextField("why", "Why (a note of your own)", null, 300, Multiline: true),
        ],
        Buttons = [new("Place", Press("matrix.save"), Answer.InPlace), new("Undo", Press("matrix.undo"), Answer.InPlace) { SendsInputs = false }],
    };

    public override SkillMapView SkillMap => new(
        "Your skill map",
        ["**Talk first: Price.** You say 5, your manager says 3. First agree on what was seen, then train."],
        new(
            "Performance now (across) by importance over the next 2–3 years (down). Shaded: train these first.",
            ["Low 1–2", "Medium 3–5", "High 6–7"],
            [
                new("High importance", [[], ["Price **3** #1"], []]),
                new("Medium importance", [["Needs **2** #2"], ["Value **5** #3", "Account planning **5** #4"], ["Competition **6** ✓"]]),
                new("Low importance", [[], [], []]),
            ]),
        new(
            "What to train first",
            "Gap to the target × importance (low 1, medium 2, high 3).",
            "Score, 1–7",
            "You · Manager",
            [
                new("#1 Price", "5 · **3**", "Target 6, now 3: gap 3 × high importance (weight 3) = 9"),
                new("#2 Needs", "**2** · –", "Target 6, now 2: gap 4 × medium importance (weight 2) = 8"),
                new("✓ Competition", "– · **6**", "Target 6 reached (medium importance)"),
            ]),
        ["Not rated yet: Executives.", "Importance and targets: Chen Jing, for the team."],
        [new("Rate", Press("rate.open"), Answer.NewMessage) { SendsInputs = false }, new("History", Press("skills.history"), Answer.NewMessage)],
        "Your skill map. First: Price.")
    {
        History = new("skill", "History of", "price", [new("price", "Price"), new("needs", "Needs")]),
    };

    public override SkillHistoryView SkillHistory => new(
        "History: Negotiating price",
        ["Target 6, high importance.", "6 ratings so far."],
        new("Score over time, 1–7; of several on a day the last", "Day", "You", "Manager") { Earlier = "Earlier manager" },
        [
            new("2026-03-03", "3 Mar 2026", 2, null, "older lines") { Earlier = 3 },
            new("2026-08-03", "3 Aug 2026", 3, 3, null),
            new("2026-08-03", "3 Aug 2026", 4, null, null),
            new("2026-11-23", "23 Nov 2026", 5, null, null),
        ],
        ["Older lines (version 1), what 2 meant then: Cuts the price at once.", "You, 23 Nov 2026. Evidence: held the price"],
        [new("Rate", Press("rate.open"), Answer.NewMessage) { SendsInputs = false }, new("Skill map", Press("skills.map"), Answer.NewMessage)],
        "History: Negotiating price. 6 ratings so far.");

    public override CurveView Curve => new(
        "My forgetting curve",
        ["Day 30: predicted recall is **91%** today. Had there been no drill after the first answer, it would be about 65%."],
        new("Predicted drill recall, %", "Days since the first answer", "With drills (predicted)", "If drills stop now (predicted)", "First answer only (estimate)", new("Day", "With", "Without", "Reached")),
        [
            new(0, 100, 100) { Name = "0", Reached = "7/7" },
            new(7, 86, 78) { Name = "7", Reached = "7/7" },
            new(20, 90, 69),
            new(30, 91, 65) { Name = "30", Reached = "5/7" },
            new(60, 84, 58) { Name = "60 (ahead)", Reached = "0/7" },
        ],
        30,
        [new("Measured 4–10 days after practice (41 answers)", 7, 79), new("Claim attributed to a Xerox study, Rackham 1979", 30, 13, IsClaim: true)],
        [new("Measured: first try, by days since the last practice", null, [new("4–10 days: 41 answers", "83% right before guesses are taken out", "**79%**")])],
        ["Dots count days since the last practice."],
        [new("Show", Press("curve.own"), Answer.InPlace), new("Drill now", Press("curve.drill"), Answer.NewMessage) { SendsInputs = false }],
        "My forgetting curve. Day 30: predicted recall is 91% today.")
    {
        Fields = [new ChoiceField("skill", "Skill", "all skills", [new("all skills", "All skills"), new("price", "Price")])],
    };
}
