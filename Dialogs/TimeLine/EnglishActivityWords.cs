using static CoachBot.Coaching.Time.WorkActivity;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>What reps call the activities in English. Hyphens, spaces and case do not matter.</summary>
internal static class EnglishActivityWords
{
    public static readonly ActivityWords[] All =
    [
        new([AccountPlanning], """
            account planning, account plan, account plans, account prep, account review, account reviews, account strategy, key account
            planning, customer planning, customer plan, client planning, client plan, planning accounts, planning customers, planning
            customer visits, territory planning, visit planning, planning visits, planning my visits, call planning, planning calls, route
            planning, tour planning
            """),
        new([FaceToFaceCalls], """
            face-to-face sales calls, face-to-face calls, face-to-face call, face-to-face sales call, face-to-face, face to face meetings,
            face to face meeting, face to face visit, face to face visits, face to face time, face time, face 2 face, face2face, f2f, f2f
            calls, f2f call, f2f visit, f2f visits, f2f meeting, f2f meetings, ftf, visit, visits, visiting, visited, customer visit,
            customer visits, client visit, client visits, sales visit, sales visits, site visit, site visits, field visit, field visits,
            visiting customers, visiting clients, visited customers, visited clients, visit customers, visit clients, call, calls, sales
            call, sales calls, customer call, customer calls, client call, client calls, customer meeting, customer meetings, negotiation, negotiations, negotiating, price talks, client
            meeting, client meetings, meeting customers, meeting clients, meeting with customer, meeting with customers, meeting with
            client, meeting with clients, meetings with customers, meetings with clients, meeting with a customer, meeting with a client,
            met customers, met clients, met with customers, met with clients, seeing customers, seeing clients, with customers, with clients, at customers, at clients, at the customer, at the customers, at the client, selling, sales, demo, demos,
            product demo, pitch, pitches, pitching, prospect visits, prospecting
            """),
        new([QuotesAndOrders], """
            quotes and orders, quote and order, quotes orders, quote, quotes, quoting, quotation, quotations, quote prep, quote
            preparation, preparing quotes, preparing a quote, writing quotes, pricing, price list, price lists, order, orders, ordering,
            order entry, entering orders, order processing, processing orders, order taking, purchase order, purchase orders, po,
            proposal, proposals, writing proposals, preparing proposals, offer, offers, writing offers, tender, tenders, bid, bids, rfp,
            rfq, contract, contracts
            """),
        new([ProjectPlanning], """
            project planning, project plan, project plans, planning projects, planning a project, project prep, project preparation,
            project, projects, project work, project design, project scoping, project management, solution design
            """),
        new([FollowUpVisits], """
            follow-up visits, follow-up visit, follow-up, follow-ups, following up, followed up, follow-up call, follow-up calls,
            follow-up meeting, follow-up meetings, following up with customers, customer follow-up, customer follow-ups, client follow-up,
            client follow-ups, fup, return visit, return visits, repeat visit, repeat visits, second visit, second visits, revisit,
            revisits, after-sales visit, after-sales visits, aftercare, check-in visits, courtesy visit, courtesy visits
            """),
        new([HandlingProblems], """
            handling problems, handling a problem, handle problems, problem, problems, problem handling, problem solving, solving
            problems, problem resolution, complaint, complaints, complaint handling, handling complaints, customer complaint, customer
            complaints, claim, claims, handling claims, issue, issues, handling issues, customer issues, fixing issues, fixing problems,
            firefighting, fire-fighting, troubleshooting, escalation, escalations, support, customer support, returns, warranty, service
            problems, after-sales, after sales service
            """),
        new([TravelAndWaiting], """
            travel and waiting, travel waiting, travel, travels, traveling, travelling, travelled, traveled, travel time, driving, drive,
            drove, driving time, car, in the car, commute, commutes, commuting, on the road, road, road time, on the way, transit, in
            transit, transport, train, taxi, cab, flight, flights, flying, plane, airport, bus, metro, subway, traffic, stuck in traffic,
            traffic jam, parking, waiting, wait, waited, waiting time, waiting for customer, waiting for customers, waiting for client,
            waiting for clients, waiting room
            """),
        new([PersonalTime], """
            lunch alone and personal time, lunch alone, lunch and personal time, lunch and personal, lunch, lunch break, lunchtime,
            personal time, personal, personal stuff, personal matters, personal errands, private, private time, break, breaks, coffee,
            coffee break, coffee breaks, tea break, dinner, breakfast, eating, meal, meals, snack, errand, errands, gym, nap, doctor,
            dentist, time off
            """),
        new([WritingReports], """
            writing reports, writing a report, writing report, write reports, write report, wrote reports, report, reports, reporting,
            report writing, visit report, visit reports, call report, call reports, trip report, trip reports, daily report, daily
            reports, weekly report, weekly reports, monthly report, sales report, sales reports, expense report, expense reports,
            expenses, paperwork, documentation, crm, crm entry, crm entries, crm update, crm updates, updating crm, updating the crm, crm
            admin, salesforce, minutes of meeting
            """),
        new([MeetingsAndOther], """
            meetings and other, meeting and other, meetings and others, meetings other, meeting, meetings, other, others, other stuff,
            other things, other work, everything else, anything else, misc, miscellaneous, training, trainings, trained, course, courses,
            workshop, workshops, seminar, conference, trade show, trade fair, exhibition, team meeting, team meetings, internal meeting,
            internal meetings, sales team meeting, office meeting, staff meeting, stand-up, standup meeting, 1-on-1, one on one,
            one-to-one, town hall, webinar, teleconference, conference call, conference calls, conf call, video call, video calls, video
            conference, teams call, teams meeting, zoom, webex, coaching, appraisal
            """),
        new([AccountPlanning, ProjectPlanning], "planning, plan, plans, planned, prep, preparation, preparing, strategy"),
        new([FaceToFaceCalls, MeetingsAndOther], "sales meeting, sales meetings, appointment, appointments"),
        new([FaceToFaceCalls, PersonalTime], """
            business lunch, client lunch, customer lunch, lunch with client, lunch with clients, lunch with customer, lunch with
            customers, lunch with a client, lunch with a customer, client dinner, customer dinner, dinner with client, dinner with
            customer, business dinner
            """),
        new([FollowUpVisits, MeetingsAndOther], """
            phone, phone call, phone calls, phoning, on the phone, telephone, telephone calls, calling, calling customers, calling clients
            """),
        new([WritingReports, MeetingsAndOther], """
            admin, administration, admin work, email, emails, e-mail, e-mails, mail, mails, office work, desk work, writing
            """),
        new([ProjectPlanning, MeetingsAndOther], "project meeting, project meetings, project review"),
        new([AccountPlanning, MeetingsAndOther], "account meeting, account meetings, account management"),
        new([FollowUpVisits, HandlingProblems], "service, service visit, service visits, customer service, maintenance"),
    ];
}
