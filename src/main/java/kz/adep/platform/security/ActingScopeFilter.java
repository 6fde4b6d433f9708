package kz.adep.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says who acts in a request: the signed-in member of staff, else a visitor. */
class ActingScopeFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ActingScope.change(ActingAs.visitor());
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
