package kz.adep.casework.service.protection;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.NoRuleInForce;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.protection.CaseCheckIn;
import kz.adep.casework.domain.protection.CheckInPlan;
import kz.adep.casework.domain.protection.CheckInPlan.Window;
import kz.adep.casework.protection.Reader;
import kz.adep.casework.service.protection.ProtectionBoard.Line;
import kz.adep.casework.service.protection.ProtectionBoard.State;
import kz.adep.directory.Directory;
import kz.adep.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officials see of the protection of reporters. */
@Service
public class Protection {

    private static final int LISTED = 100;

    private final CaseFiles files;
    private final CheckInStore store;
    private final Deadlines deadlines;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final Clock clock;

    Protection(
            CaseFiles files,
            CheckInStore store,
            Deadlines deadlines,
            Directory directory,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.deadlines = deadlines;
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A reporter who is asked now and has not answered. */
    public record Due(UUID caseId, CaseNumber number, Window window) {}

    /** An answer that a reporter gave to the Agency about a case it does not see. */
    public record ToTheAgency(CaseCheckIn answer, LocalizedText body) {}

    /** Absent for a case that nobody reported a breach in. */
    @Transactional(readOnly = true)
    public Optional<ProtectionBoard> board(UUID id) {
        CaseFile file = files.get(id);
        if (!file.isReport()) {
            return Optional.empty();
        }
        Optional<DeadlineRule> rule = rule(file.registeredOn());
        List<CaseCheckIn> answers = store.of(id);
        return Optional.of(new ProtectionBoard(
                rule.map(known -> file.registeredOn().plusMonths(known.length()))
                        .orElse(null),
                rule.map(DeadlineRule::basis).orElse(null),
                file.hasCode()
                        ? new CheckInPlan(file.registeredOn())
                                .windows().stream()
                                        .map(window -> line(window, answers))
                                        .toList()
                        : List.of()));
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Due> due() {
        LocalDate today = LocalDate.now(clock);
        return jdbc
                .sql("""
                        select f.id, f.state_body_id, f.register_year, f.register_number, f.withheld, f.registered_on,
                               array(select c.day::integer from case_check_in c
                                      where c.state_body_id = f.state_body_id and c.case_id = f.id) as answered
                          from case_file f
                         where (f.kind = 'MISCONDUCT' or f.appeal_type = 'MESSAGE') and f.code_hash is not null
                           and f.registered_on between :first and :last
                         order by f.registered_on, f.id limit 500""")
                .param("first", today.minusDays(CheckInPlan.SPAN))
                .param("last", today.minusDays(CheckInPlan.FIRST))
                .query((row, index) -> due(row, today))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .limit(LISTED)
                .toList();
    }

    /** Of the own office: those who came to harm. */
    @Transactional(readOnly = true)
    public List<CaseCheckIn> harmed() {
        return store.to(Reader.OFFICE, LISTED).stream()
                .filter(answer -> answer.harm().isHarm())
                .filter(answer ->
                        answer.answeredAt().isAfter(clock.instant().minus(Duration.ofDays(CheckInPlan.FIRST))))
                .toList();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ToTheAgency> toTheAgency() {
        return store.to(Reader.AGENCY, LISTED).stream()
                .map(answer -> new ToTheAgency(
                        answer, directory.body(answer.stateBodyId()).name()))
                .toList();
    }

    private Line line(Window window, List<CaseCheckIn> answers) {
        LocalDate today = LocalDate.now(clock);
        return answers.stream()
                .filter(answer -> answer.day() == window.day())
                .findFirst()
                .map(answer -> new Line(window, State.ANSWERED, answer))
                .orElseGet(() -> new Line(
                        window,
                        window.isOverOn(today) ? State.MISSED : window.isOpenOn(today) ? State.ASKED : State.LATER,
                        null));
    }

    private Optional<Due> due(ResultSet row, LocalDate today) throws SQLException {
        List<Object> answered = answered(row.getArray("answered"));
        CaseNumber number = new CaseNumber(
                directory.body(row.getInt("state_body_id")).code(),
                row.getInt("register_year"),
                row.getBoolean("withheld"),
                row.getInt("register_number"));
        UUID id = row.getObject("id", UUID.class);
        return new CheckInPlan(row.getObject("registered_on", LocalDate.class))
                .openOn(today)
                .filter(window -> !answered.contains(window.day()))
                .map(window -> new Due(id, number, window));
    }

    private static List<Object> answered(Array days) throws SQLException {
        return Arrays.asList((Object[]) days.getArray());
    }

    private Optional<DeadlineRule> rule(LocalDate day) {
        try {
            return Optional.of(deadlines.rule(Step.PROTECTION, null, day));
        } catch (NoRuleInForce unknown) {
            return Optional.empty();
        }
    }
}
