package kz.adep.account.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.adep.account.StaffMember;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.Totp;
import kz.adep.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lets the visitor of a demonstration sign in without being told a password and without an authenticator app. */
@Service
public class DemoSignIn {

    private final JdbcClient jdbc;
    private final SignInStore store;
    private final Clock clock;
    private final boolean demo;

    DemoSignIn(JdbcClient jdbc, SignInStore store, Clock clock, @Value("${adep.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
        this.demo = demo;
    }

    /** An account offered on the sign-in page. */
    public record Offer(String username, String fullName, StaffRole role, LocalizedText stateBody) {}

    /** Nothing outside the demonstration mode. */
    public List<Offer> offers() {
        if (!demo) {
            return List.of();
        }
        return jdbc.sql("""
                        select a.username, a.full_name, a.role, b.name_kk, b.name_ru, b.name_en
                          from staff_account a join state_body b on b.id = a.state_body_id
                         where a.demo and a.disabled_at is null
                         order by array_position(array['COMMISSIONER', 'HEAD', 'AGENCY_OFFICER', 'ADMINISTRATOR'], a.role),
                               b.id, a.username""").query(DemoSignIn::offer).list();
    }

    /** The code that works now; none when this and the next one were used already. */
    public Optional<String> codeFor(StaffMember staff) {
        return offers().stream()
                .filter(offer -> offer.fullName().equals(staff.fullName()))
                .findFirst()
                .flatMap(offer -> unusedCode(DemoAccounts.totp(offer.username()), store.lastStep(staff)));
    }

    private Optional<String> unusedCode(Totp totp, long lastStep) {
        long now = Totp.step(clock.instant());
        long step = Math.max(now, lastStep + 1);
        return step > now + 1 ? Optional.empty() : Optional.of(totp.codeOf(step));
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                row.getString("username"),
                row.getString("full_name"),
                StaffRole.valueOf(row.getString("role")),
                new LocalizedText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")));
    }
}
