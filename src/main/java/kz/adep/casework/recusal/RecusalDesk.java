package kz.adep.casework.recusal;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.casework.service.recusal.Recusals;
import kz.adep.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shuts a member of staff out of a case whose number a declaration of interests names. */
@Service
public class RecusalDesk {

    private static final Pattern NUMBER = Pattern.compile(".*?(\\d{4})-0*(\\d{1,6})");

    private final Recusals recusals;
    private final JdbcClient jdbc;

    RecusalDesk(Recusals recusals, JdbcClient jdbc) {
        this.recusals = recusals;
        this.jdbc = jdbc;
    }

    /** Refused for a number that whoever acts does not see. */
    @Transactional
    public void declare(String number, UUID account, String reason) {
        Matcher parts = NUMBER.matcher(number.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new RuleViolation("recusal.number.unknown");
        }
        UUID id = jdbc.sql("""
                        select id from case_file
                         where state_body_id = adep_body() and register_year = ? and register_number = ?""")
                .param(Integer.valueOf(parts.group(1)))
                .param(Integer.valueOf(parts.group(2)))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("recusal.number.unknown"));
        recusals.declareFor(id, account, Ground.DECLARED, reason);
    }
}
