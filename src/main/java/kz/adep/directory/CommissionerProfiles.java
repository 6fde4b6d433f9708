package kz.adep.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.adep.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The published profiles of ethics commissioners, by state body. */
@Repository
@Transactional(readOnly = true)
public class CommissionerProfiles {

    private final JdbcClient jdbc;

    CommissionerProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CommissionerProfile> find(int stateBodyId) {
        return jdbc.sql("select * from commissioner_profile where state_body_id = ?")
                .param(stateBodyId)
                .query(CommissionerProfiles::profile)
                .optional();
    }

    /** Those of several bodies at once; a body without a profile is left out. */
    public Map<Integer, CommissionerProfile> of(Collection<Integer> stateBodyIds) {
        return jdbc
                .sql("select * from commissioner_profile where state_body_id = any (?)")
                .param(stateBodyIds.toArray(Integer[]::new))
                .query(CommissionerProfiles::profile)
                .list()
                .stream()
                .collect(Collectors.toMap(CommissionerProfile::stateBodyId, Function.identity()));
    }

    private static CommissionerProfile profile(ResultSet row, int number) throws SQLException {
        return new CommissionerProfile(
                row.getInt("state_body_id"),
                row.getString("full_name"),
                row.getString("room"),
                row.getString("phone"),
                new LocalizedText(
                        row.getString("reception_kk"), row.getString("reception_ru"), row.getString("reception_en")));
    }
}
