package kz.adep.platform.security;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.domain.export.ExportFormat;
import kz.adep.casework.domain.letter.LetterKind;
import kz.adep.casework.domain.letter.Wording;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.casework.file.ApplicantFiles;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.desk.Listing;
import kz.adep.casework.service.desk.SavedViews;
import kz.adep.casework.service.export.Exports;
import kz.adep.casework.service.export.Selection;
import kz.adep.casework.service.handover.Handovers;
import kz.adep.casework.service.letter.TemplateDesk;
import kz.adep.casework.service.precedent.PrecedentsOf;
import kz.adep.casework.service.recusal.Recusals;
import kz.adep.conflict.Conflicts;
import kz.adep.conflict.service.ConflictDesk;
import kz.adep.conflict.service.InterventionDesk;
import kz.adep.directory.domain.reception.Hours;
import kz.adep.directory.domain.reception.Week;
import kz.adep.directory.service.reception.ReceptionDesk;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.service.NewProceeding;
import kz.adep.discipline.service.ProceedingDesk;
import kz.adep.discipline.service.register.RegisterDesk;
import kz.adep.discipline.service.register.RegisterReader;
import kz.adep.notification.Told;
import kz.adep.prevention.domain.DeclaredTo;
import kz.adep.prevention.domain.InterestKind;
import kz.adep.prevention.domain.Substance;
import kz.adep.prevention.service.PreventionDesk;
import kz.adep.reporting.service.ReportDesk;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.Quarter;
import kz.adep.upload.Samples;
import kz.adep.upload.Upload;
import kz.adep.upload.Uploads;
import org.springframework.context.ApplicationContext;

/**
 * Objects for every address with a variable: one of the caller's own body, one of another body, one that is not there,
 * one withheld from the caller's body, and one that the caller recused himself from. What an address has no such object for is left out. Whoever changes something
 * takes a new set, so that no answer depends on what an earlier one did.
 */
final class MatrixObjects {

    /** The Agency's bell rings for each of its officers: a new one for each set would make it ring thousands of times. */
    private static final SignedIn OFFICER = SignedIn.agencyOfficer();

    private static final SignedIn COLLEAGUE = SignedIn.agencyOfficer();

    private static final Quarter QUARTER = Quarter.of(LocalDate.ofInstant(Cases.RECEIVED, ZoneOffset.UTC));

    /** Addresses whose objects everybody of the side may see. */
    private static final List<String> OWNED_BY_NOBODY = List.of(
            "/reports/{",
            "/reports/feed-{",
            "/feed/{",
            "/commissioners/{",
            "/apply/{",
            "/follow/{",
            "/agency/figures/{",
            "/agency/studies/{",
            "/studies/{",
            "/open-data/",
            "/statistics/",
            "/follow/files/{");

    private final ApplicationContext application;
    private final CaseRegister register;
    private final Uploads uploads;
    private final ApplicantFiles files;
    private final ReportDesk reports;
    private final ConflictDesk conflicts;
    private final InterventionDesk interventions;
    private final TemplateDesk templates;
    private final Exports exports;
    private final SavedViews views;
    private final Recusals recusals;
    private final ReceptionDesk receptions;
    private final ProceedingDesk proceedings;
    private final PreventionDesk declarations;

    private final Map<SignedIn, UUID> opened = new HashMap<>();
    private final int body = StateBodies.fresh();
    private final int otherBody = StateBodies.fresh();
    private final SignedIn commissioner = SignedIn.commissionerOf(body);
    private final SignedIn head = SignedIn.headOf(body);
    private final SignedIn otherCommissioner = SignedIn.commissionerOf(otherBody);

    MatrixObjects(ApplicationContext application) {
        this.application = application;
        this.register = application.getBean(CaseRegister.class);
        this.uploads = application.getBean(Uploads.class);
        this.files = application.getBean(ApplicantFiles.class);
        this.reports = application.getBean(ReportDesk.class);
        this.conflicts = application.getBean(ConflictDesk.class);
        this.interventions = application.getBean(InterventionDesk.class);
        this.templates = application.getBean(TemplateDesk.class);
        this.exports = application.getBean(Exports.class);
        this.views = application.getBean(SavedViews.class);
        this.recusals = application.getBean(Recusals.class);
        this.receptions = application.getBean(ReceptionDesk.class);
        this.proceedings = application.getBean(ProceedingDesk.class);
        this.declarations = application.getBean(PreventionDesk.class);
    }

    SignedIn commissioner() {
        return commissioner;
    }

    SignedIn head() {
        return head;
    }

    SignedIn officer() {
        return OFFICER;
    }

    /** By name of the column; empty if nobody said what the variable stands for. */
    Map<String, Supplier<String>> of(String pattern) {
        Map<String, Supplier<String>> objects = new LinkedHashMap<>();
        if (pattern.contains("/cases/{id}/proceedings")) {
            objects.put("own", () -> submit(Cases.misconduct(body)));
            objects.put("other", () -> submit(Cases.misconduct(otherBody)));
            objects.put("missing", () -> UUID.randomUUID().toString());
            objects.put("withheld", () -> submit(Cases.withheld(body)));
            objects.put("recused", () -> recusedOf(pattern, (who, complaint) -> complaint.toString()));
        } else if (pattern.contains("/sanctions/{")) {
            putConduct(objects, pattern, this::sanction);
        } else if (pattern.contains("/recommendations/{")) {
            putConduct(objects, pattern, this::recommendation);
        } else if (pattern.contains("/proceedings/{")) {
            putConduct(objects, pattern, this::proceeding);
        } else if (pattern.startsWith("/office/cases/{") || pattern.startsWith("/agency/cases/{")) {
            objects.put("own", () -> submit(Cases.named(body)));
            objects.put("other", () -> submit(Cases.named(otherBody)));
            objects.put("missing", () -> UUID.randomUUID().toString());
            objects.put("withheld", () -> submit(Cases.withheld(body)));
            objects.put("recused", () -> pattern.startsWith("/office") ? recused(body) : recusedAtTheAgency(body));
        } else if (pattern.startsWith("/office/files/{") || pattern.startsWith("/agency/files/{")) {
            objects.put("own", () -> enclosed(Cases.named(body)));
            objects.put("other", () -> enclosed(Cases.named(otherBody)));
            objects.put("missing", () -> UUID.randomUUID().toString());
            objects.put("withheld", () -> enclosed(Cases.withheld(body)));
            objects.put(
                    "recused",
                    () -> pattern.startsWith("/office")
                            ? enclosed(Cases.named(body), commissioner, head())
                            : enclosed(Cases.withheld(body), OFFICER));
        } else if (pattern.startsWith("/office/reports/{") || pattern.startsWith("/agency/reports/{")) {
            objects.put("own", () -> report(commissioner));
            objects.put("other", () -> report(otherCommissioner));
            objects.put("missing", () -> UUID.randomUUID().toString());
        } else if (pattern.startsWith("/office/views/{") || pattern.startsWith("/agency/views/{")) {
            objects.put("own", () -> view(commissioner));
            objects.put("other", () -> view(otherCommissioner));
            objects.put("missing", () -> UUID.randomUUID().toString());
        } else if (pattern.startsWith("/office/handovers/{") || pattern.startsWith("/agency/handovers/{")) {
            objects.put("own", () -> handover(body));
            objects.put("other", () -> handover(otherBody));
            objects.put("missing", () -> UUID.randomUUID().toString());
        } else if (pattern.startsWith("/bell/{")) {
            objects.put("own", () -> rung(body, commissioner));
            objects.put("other", () -> rung(otherBody, otherCommissioner));
            objects.put("missing", () -> UUID.randomUUID().toString());
        } else if (pattern.startsWith("/office/conflicts/months/{")) {
            objects.put("own", Conflicts.MARCH::toString);
            objects.put("missing", () -> "2026-13");
        } else if (pattern.startsWith("/office/conflicts/{")) {
            objects.put("own", () -> conflict(commissioner));
            objects.put("other", () -> conflict(otherCommissioner));
            objects.put("missing", () -> UUID.randomUUID().toString());
        } else if (pattern.startsWith("/agency/recusals/{")) {
            objects.put("missing", () -> UUID.randomUUID().toString());
        } else if (pattern.startsWith("/office/interests/{")) {
            objects.put("own", () -> declaration(commissioner));
            objects.put("other", () -> declaration(otherCommissioner));
            objects.put("missing", () -> UUID.randomUUID().toString());
        } else if (pattern.startsWith("/office/interventions/{")) {
            objects.put("own", () -> intervention(commissioner));
            objects.put("other", () -> intervention(otherCommissioner));
            objects.put("missing", () -> UUID.randomUUID().toString());
        } else if (pattern.startsWith("/office/letters/{") || pattern.startsWith("/agency/letters/{")) {
            objects.put("own", () -> template(commissioner));
            objects.put("other", () -> template(otherCommissioner));
            objects.put("missing", () -> UUID.randomUUID().toString());
        } else if (pattern.startsWith("/office/precedents/{") || pattern.startsWith("/agency/precedents/{")) {
            objects.put("own", () -> precedent(commissioner));
            objects.put("other", () -> precedent(otherCommissioner));
            objects.put("missing", () -> UUID.randomUUID().toString());
        } else if (pattern.startsWith("/office/exports/{") || pattern.startsWith("/agency/exports/{")) {
            objects.put("own", () -> export(commissioner));
            objects.put("other", () -> export(otherCommissioner));
            objects.put("missing", () -> UUID.randomUUID().toString());
        } else if (pattern.startsWith("/office/reception/rules/{")) {
            objects.put("own", () -> rule(commissioner));
            objects.put("other", () -> rule(otherCommissioner));
            objects.put("missing", () -> UUID.randomUUID().toString());
        } else if (pattern.startsWith("/office/reception/days/{")) {
            objects.put("missing", () -> "2999-01-01");
        } else if (pattern.startsWith("/admin/bodies/{")) {
            objects.put("own", () -> String.valueOf(body));
            objects.put("missing", () -> "999999999");
        } else if (OWNED_BY_NOBODY.stream().anyMatch(pattern::startsWith)) {
            objects.put("missing", () -> "999999999");
        }
        return objects;
    }

    /** What hangs on a complaint about misconduct; made by who handles the complaint. */
    private void putConduct(
            Map<String, Supplier<String>> objects, String pattern, BiFunction<SignedIn, UUID, String> made) {
        objects.put("own", () -> made.apply(commissioner, complaint(Cases.misconduct(body))));
        objects.put("other", () -> made.apply(otherCommissioner, complaint(Cases.misconduct(otherBody))));
        objects.put("missing", () -> UUID.randomUUID().toString());
        objects.put("withheld", () -> made.apply(COLLEAGUE, complaint(Cases.withheld(body))));
        objects.put("recused", () -> recusedOf(pattern, made));
    }

    /** The same, of a complaint from which the caller was shut out afterwards. */
    private String recusedOf(String pattern, BiFunction<SignedIn, UUID, String> made) {
        boolean office = pattern.startsWith("/office");
        UUID complaint = complaint(office ? Cases.misconduct(body) : Cases.withheld(body));
        String object = made.apply(office ? commissioner : COLLEAGUE, complaint);
        if (office) {
            SignedIn.commissionerOf(body);
            SignedIn.headOf(body);
            recuse(complaint.toString(), commissioner, head);
        } else {
            recuse(complaint.toString(), OFFICER);
        }
        return object;
    }

    private UUID complaint(NewCase newCase) {
        return UUID.fromString(submit(newCase));
    }

    private String submit(NewCase newCase) {
        byte[] code = Objects.requireNonNull(newCase.tracking()).codeHash();
        ActingAs holder = ActingAs.codeHolder(HexFormat.of().formatHex(code));
        return ActingScope.call(holder, () -> register.register(newCase)).id().toString();
    }

    /** A case of the body from which the commissioner and the head are shut out, while others are left. */
    private String recused(int stateBodyId) {
        SignedIn.commissionerOf(stateBodyId);
        SignedIn.headOf(stateBodyId);
        return recuse(submit(Cases.named(stateBodyId)), commissioner, head);
    }

    private String recusedAtTheAgency(int stateBodyId) {
        return recuse(submit(Cases.withheld(stateBodyId)), OFFICER);
    }

    private String recuse(String id, SignedIn... who) {
        for (SignedIn each : who) {
            ActingScope.run(
                    each.actingAs(),
                    () -> recusals.declare(UUID.fromString(id), Ground.DECLARED, "Because of the matrix"));
        }
        return id;
    }

    /** A file that an applicant sent with his case. */
    private String enclosed(NewCase newCase, SignedIn... shutOut) {
        byte[] code = Objects.requireNonNull(newCase.tracking()).codeHash();
        UUID id = UUID.fromString(submit(newCase));
        ActingAs holder = ActingAs.codeHolder(HexFormat.of().formatHex(code));
        Upload upload = ActingScope.call(holder, () -> uploads.receive(Samples.sent("a.txt", Samples.text("x"))));
        ActingScope.run(holder, () -> files.submit(id, List.of(upload)));
        if (shutOut.length > 0) {
            SignedIn.commissionerOf(newCase.stateBodyId());
            SignedIn.headOf(newCase.stateBodyId());
            recuse(id.toString(), shutOut);
        }
        return upload.id().toString();
    }

    private String sanction(SignedIn who, UUID complaint) {
        UUID id = UUID.fromString(proceeding(who, complaint));
        LocalDate day = LocalDate.of(2026, 7, 7);
        ActingScope.run(who.actingAs(), () -> {
            proceedings.act(id, Act.of(Move.PROPOSE, day, "-").to("Head"));
            proceedings.act(id, Act.of(Move.RECORD_EXPLANATION, day, "-").admitting());
        });
        SignedIn decides =
                who.equals(COLLEAGUE) ? OFFICER : SignedIn.headOf(who.staff().stateBodyId());
        ActingScope.run(
                decides.actingAs(),
                () -> proceedings.order(id, Act.of(Move.ORDER, day, "-").imposing("DEMOTION", "1")));
        return ActingScope.call(who.actingAs(), application.getBean(RegisterReader.class)::sanctions).stream()
                .filter(line -> line.sanction().proceedingId().equals(id))
                .findFirst()
                .orElseThrow()
                .sanction()
                .id()
                .toString();
    }

    private String recommendation(SignedIn who, UUID complaint) {
        RegisterDesk registers = application.getBean(RegisterDesk.class);
        return ActingScope.call(
                        who.actingAs(),
                        () -> registers.recommend(complaint, "Office", "Words", LocalDate.of(2026, 7, 7)))
                .toString();
    }

    private String proceeding(SignedIn who, UUID complaint) {
        LocalDate day = LocalDate.of(2026, 7, 6);
        NewProceeding opened = new NewProceeding(
                PersonalDetails.concerned("Name", ""), "CORPS_B", "MINOR", "Words of the matrix", day, day);
        return ActingScope.call(who.actingAs(), () -> proceedings.open(complaint, opened))
                .toString();
    }

    /** A line in the bell of a commissioner. */
    private String rung(int stateBodyId, SignedIn who) {
        submit(Cases.named(stateBodyId));
        return Told.newest(who).toString();
    }

    /** A body has one report of a quarter. */
    private String report(SignedIn who) {
        return opened.computeIfAbsent(who, each -> ActingScope.call(each.actingAs(), () -> reports.open(QUARTER)))
                .toString();
    }

    private String view(SignedIn who) {
        return ActingScope.call(who.actingAs(), () -> {
            views.save(UUID.randomUUID().toString(), Listing.of(CaseFilter.none()));
            return views.all().get(0).id().toString();
        });
    }

    private String handover(int stateBodyId) {
        UUID absent = SignedIn.commissionerOf(stateBodyId).staff().accountId();
        SignedIn present = SignedIn.commissionerOf(stateBodyId);
        UUID file = UUID.fromString(submit(Cases.named(stateBodyId)));
        return ActingScope.call(present.actingAs(), () -> {
            application.getBean(CaseWork.class).assign(file, absent);
            List<UUID> receivers = List.of(present.staff().accountId());
            return application
                    .getBean(Handovers.class)
                    .handOver(absent, receivers, "On leave")
                    .id()
                    .toString();
        });
    }

    private String conflict(SignedIn who) {
        return ActingScope.call(who.actingAs(), () -> conflicts.record(Conflicts.usual()))
                .toString();
    }

    private String precedent(SignedIn who) {
        return PrecedentsOf.written(application, who).toString();
    }

    private String export(SignedIn who) {
        return ActingScope.call(
                        who.actingAs(), () -> exports.ask(Selection.found(CaseFilter.none()), ExportFormat.CSV, "en"))
                .toString();
    }

    private String template(SignedIn who) {
        Wording wording = new Wording(LetterKind.ANSWER, "en", "Matrix", "Words", null);
        return ActingScope.call(who.actingAs(), () -> templates.add(wording)).toString();
    }

    private String rule(SignedIn who) {
        Hours hours = new Hours(LocalTime.of(10, 0), LocalTime.of(11, 0));
        return ActingScope.call(who.actingAs(), () -> receptions.add(DayOfWeek.MONDAY, Week.EVERY, hours))
                .toString();
    }

    private String declaration(SignedIn who) {
        Substance gift = new Substance(
                null,
                "Expert",
                InterestKind.GIFTS,
                false,
                Conflicts.MARCH.atDay(1),
                DeclaredTo.HEAD,
                "A gift",
                null,
                null);
        return ActingScope.call(who.actingAs(), () -> declarations.enter("Somebody", gift))
                .toString();
    }

    private String intervention(SignedIn who) {
        return ActingScope.call(
                        who.actingAs(), () -> interventions.record(Conflicts.coaching(Conflicts.MARCH.atDay(1))))
                .toString();
    }
}
