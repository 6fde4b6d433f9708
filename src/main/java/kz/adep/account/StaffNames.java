package kz.adep.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Names of staff, as far as whoever acts may know them: an office and the Agency see their own body's. */
@Repository
@Transactional(readOnly = true)
public class StaffNames {

    private final JdbcClient jdbc;

    StaffNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A member of the acting body. */
    public record Colleague(UUID id, String fullName, StaffRole role) {

        public boolean canHandleCases() {
            return role == StaffRole.COMMISSIONER || role == StaffRole.AGENCY_OFFICER;
        }
    }

    public Optional<String> name(UUID accountId) {
        return Optional.ofNullable(names(List.of(accountId)).get(accountId));
    }

    /** By account; one of another body is left out. */
    public Map<UUID, String> names(Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, full_name, role from staff_account where id = any (?)")
                .param(accountIds.toArray(UUID[]::new))
                .query(Colleague.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Colleague::id, Colleague::fullName));
    }

    /** Those who may sign in now, in the order of their names. */
    public List<Colleague> colleagues() {
        return jdbc.sql("""
                        select id, full_name, role from staff_account
                         where state_body_id = adep_body() and disabled_at is null
                         order by full_name collate "kk-x-icu", id""").query(Colleague.class).list();
    }
}
