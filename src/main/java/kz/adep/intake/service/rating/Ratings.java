package kz.adep.intake.service.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.followup.ClosedCase;
import kz.adep.directory.Directory;
import kz.adep.intake.domain.rating.Rating;
import kz.adep.intake.domain.rating.Rating.Answer;
import kz.adep.intake.domain.rating.Rating.Question;
import kz.adep.intake.domain.rating.RatingFigures;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.NotFound;
import kz.adep.shared.Quarter;
import kz.adep.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes ratings of closed cases, one of each, and counts them; a single one can be read by nobody. */
@Service
public class Ratings {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final AuditTrail trail;
    private final Clock clock;

    Ratings(JdbcClient jdbc, Directory directory, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /** The ratings of a body. */
    public record Line(LocalizedText body, Map<Question, RatingFigures.Row> rows) {}

    /** By the holder of its code. */
    @Transactional
    public void rate(ClosedCase rated, Rating rating, Quarter quarter) {
        if (isRated(rated.id())) {
            throw new RuleViolation("rating.rated");
        }
        jdbc.sql("""
                        insert into case_rating (state_body_id, case_id, withheld, quarter, clear, timely, respectful)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(rated.stateBodyId())
                .param(rated.id())
                .param(rated.withheld())
                .param(quarter.firstDay())
                .param(rating.clear().name())
                .param(rating.timely().name())
                .param(rating.respectful().name())
                .update();
        trail.record(AuditEvent.of(rated.stateBodyId(), "casework.rated", "case_file", rated.id())
                .withheld(rated.withheld()));
    }

    @Transactional(readOnly = true)
    public boolean isRated(UUID caseId) {
        return jdbc.sql("select 1 from case_rating where case_id = ?")
                .param(caseId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    public Quarter running() {
        return Quarter.of(LocalDate.now(clock));
    }

    /** The last quarter that is over. */
    public Quarter newest() {
        return running().previous();
    }

    /**
     * Of the own body, or at the Agency of each; what would tell of a few is hidden. The running quarter is not told: its
     * figures, one day's taken from the next day's, would be a single rating.
     */
    @Transactional(readOnly = true)
    public List<Line> figures(Quarter quarter) {
        if (quarter.compareTo(newest()) > 0) {
            throw new NotFound("ratings of " + quarter);
        }
        Map<Integer, Map<Question, Map<Answer, Long>>> counts = new LinkedHashMap<>();
        jdbc.sql("""
                        select state_body_id, question, answer, sum(number) as number from rating_tally
                         where quarter = ? group by state_body_id, question, answer order by state_body_id""").param(quarter.firstDay()).query(row -> {
            counts.computeIfAbsent(row.getInt("state_body_id"), body -> new EnumMap<>(Question.class))
                    .computeIfAbsent(
                            Question.valueOf(row.getString("question")), question -> new EnumMap<>(Answer.class))
                    .put(Answer.valueOf(row.getString("answer")), row.getLong("number"));
        });
        List<Line> lines = new ArrayList<>();
        counts.forEach(
                (body, questions) -> lines.add(new Line(directory.body(body).name(), RatingFigures.of(questions))));
        return lines;
    }
}
