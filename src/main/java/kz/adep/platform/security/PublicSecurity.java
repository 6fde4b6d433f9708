package kz.adep.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The public side: nobody signs in, no session is made, every form carries a token against forgery. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class PublicSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain publicChain(HttpSecurity http, CsrfTokenRepository csrfTokens) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        // Programs hold no cookie that another site could make a browser send.
                        .ignoringRequestMatchers("/api/v1/runs-test"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers -> headers.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> {})
                .addFilterAfter(new ActingScopeFilter(), AuthorizationFilter.class)
                .build();
    }

    /** In a cookie, so that showing a form makes no session row; by its name no neighbour's host can set it. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("__Host-adep-csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").secure(true));
        return tokens;
    }
}
