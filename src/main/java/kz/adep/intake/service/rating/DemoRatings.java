package kz.adep.intake.service.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import kz.adep.intake.domain.rating.Rating;
import kz.adep.intake.domain.rating.Rating.Answer;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import kz.adep.shared.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ratings of invented cases by their applicants; the running quarter is left alone. Whose case ended within a year answers in
 * the last quarter that is over, so that it has more than are hidden; the others in the quarter in which their case ended.
 */
@Component
class DemoRatings implements DemoPart {

    private static final long SEED = 20_190_417;
    private static final List<Integer> BODIES = List.of(120, 1201, 1202, 114, 347, 371);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final double ANSWERED = 0.9;

    private final FollowedRatings ratings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoRatings(FollowedRatings ratings, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.ratings = ratings;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A case whose applicant could answer.
     *
     * @param code its hash, in hex
     */
    private record Ended(String code, LocalDate day) {}

    @Override
    public int order() {
        return 44;
    }

    @Override
    public void load() {
        BODIES.forEach(body -> rate(body, new Random(SEED + body)));
    }

    /** As the holders of the codes would; what is rated already is passed over. */
    void rate(int body, Random random) {
        LocalDate year = ratings.newest().firstDay().minusMonths(9);
        for (Ended ended : ended(body)) {
            Quarter quarter = ended.day().isBefore(year) ? Quarter.of(ended.day()) : ratings.newest();
            boolean answers = random.nextDouble() < ANSWERED;
            Rating rating = new Rating(answer(random, 0.75), answer(random, 0.8), answer(random, 0.9));
            byte[] code = HexFormat.of().parseHex(ended.code());
            ActingScope.run(ActingAs.codeHolder(ended.code()), () -> {
                if (answers && ratings.isOpen(code)) {
                    ratings.rate(code, rating, quarter);
                }
            });
        }
    }

    private List<Ended> ended(int body) {
        return Objects.requireNonNull(ActingScope.call(
                ActingAs.office(body, NOBODY),
                () -> transaction.execute(status -> jdbc.sql("""
                        select encode(code_hash, 'hex') as code, closed_on from case_file
                         where code_hash is not null and closed_on < ? order by registered_on, id""")
                        .param(Quarter.of(LocalDate.now(clock)).firstDay())
                        .query((row, number) ->
                                new Ended(row.getString("code"), row.getObject("closed_on", LocalDate.class)))
                        .list())));
    }

    private static Answer answer(Random random, double pleased) {
        double drawn = random.nextDouble();
        if (drawn < pleased) {
            return Answer.YES;
        }
        return drawn < (1 + pleased) / 2 ? Answer.PARTLY : Answer.NO;
    }
}
