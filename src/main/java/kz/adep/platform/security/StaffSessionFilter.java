package kz.adep.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.adep.account.StaffMember;
import kz.adep.account.StaffSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session after a working day, and at once when its account was disabled or got new credentials. */
class StaffSessionFilter extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofHours(8);

    private final StaffSignIn signIn;
    private final Clock clock;

    StaffSessionFilter(StaffSignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<StaffMember> staff =
                SignedInStaff.known(SecurityContextHolder.getContext().getAuthentication());
        HttpSession session = request.getSession(false);
        if (staff.isPresent() && (isTooOld(session) || !signIn.isCurrent(staff.get()))) {
            SecurityContextHolder.clearContext();
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isTooOld(@Nullable HttpSession session) {
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST).isBefore(clock.instant());
    }
}
