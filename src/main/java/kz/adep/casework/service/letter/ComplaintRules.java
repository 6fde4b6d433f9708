package kz.adep.casework.service.letter;

import java.time.LocalDate;
import java.util.Optional;
import kz.adep.casework.domain.letter.ComplaintRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dated rules of complaint. */
@Repository
class ComplaintRules {

    private final JdbcClient jdbc;

    ComplaintRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ComplaintRule> on(LocalDate day) {
        return jdbc.sql("""
                        select act, article, stated_by, valid_from, valid_to, months, months_unstated
                          from complaint_rule order by valid_from desc""").query(ComplaintRule.class).list().stream()
                .filter(rule -> rule.inForceOn(day))
                .findFirst();
    }
}
