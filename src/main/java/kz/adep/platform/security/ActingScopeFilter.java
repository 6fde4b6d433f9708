package kz.adep.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.adep.account.StaffMember;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says who acts in a request: the signed-in member of staff, else a visitor. The public side keeps no security
 * context, so that everybody is a visitor there.
 */
class ActingScopeFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ActingScope.change(SignedInStaff.of(SecurityContextHolder.getContext().getAuthentication())
                .map(StaffMember::actingAs)
                .orElseGet(ActingAs::visitor));
        try {
            chain.doFilter(request, response);
        } finally {
            ActingScope.clear();
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
