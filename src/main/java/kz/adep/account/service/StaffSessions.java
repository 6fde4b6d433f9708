package kz.adep.account.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kz.adep.account.StaffMember;
import kz.adep.account.StaffSignIn;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** The open sessions of one member of staff, for that member. */
@Service
public class StaffSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final StaffSignIn signIn;
    private final Clock clock;

    StaffSessions(FindByIndexNameSessionRepository<? extends Session> sessions, StaffSignIn signIn, Clock clock) {
        this.sessions = sessions;
        this.signIn = signIn;
        this.clock = clock;
    }

    /**
     * A session as its member sees it.
     *
     * @param mark names it in a page; the id itself would open it
     * @param own the one that asks
     */
    public record Row(String mark, LocalDateTime begun, LocalDateTime lastUsed, boolean own) {}

    /** The last used first. */
    public List<Row> of(StaffMember staff, String ownId) {
        return open(staff)
                .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
                .map(session -> new Row(
                        mark(session),
                        civil(session.getCreationTime()),
                        civil(session.getLastAccessedTime()),
                        session.getId().equals(ownId)))
                .toList();
    }

    /** Ends another session of this member; false when there is none such, or no longer. */
    public boolean end(StaffMember staff, String ownId, String mark) {
        List<? extends Session> ended = open(staff)
                .filter(session ->
                        !session.getId().equals(ownId) && mark(session).equals(mark))
                .toList();
        ended.forEach(session -> {
            sessions.deleteById(session.getId());
            signIn.endedSession(staff);
        });
        return !ended.isEmpty();
    }

    private Stream<? extends Session> open(StaffMember staff) {
        return sessions.findByPrincipalName(staff.getUsername()).values().stream()
                .filter(session -> !session.isExpired());
    }

    private LocalDateTime civil(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDateTime();
    }

    private static String mark(Session session) {
        try {
            byte[] id = session.getId().getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(id));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
