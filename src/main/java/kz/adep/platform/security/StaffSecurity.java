package kz.adep.platform.security;

import java.time.Clock;
import kz.adep.account.StaffSignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.config.annotation.authorization.EnableMultiFactorAuthentication;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.session.FindByIndexNameSessionRepository;

/** The side of staff: a password and then a code before any page, a session in the database, a role for each page. */
@Configuration(proxyBeanMethods = false)
@EnableMultiFactorAuthentication(authorities = {FactorGrantedAuthority.PASSWORD_AUTHORITY, CodeFilter.FACTOR})
class StaffSecurity {

    /** Every other path is public and knows no staff session. */
    static final String[] PATHS = {
        "/office/**", "/agency/**", "/admin/**", "/sign-in/**", "/sign-out", "/account/**", "/bell/**"
    };

    static final String PASSWORD_PAGE = "/sign-in";

    @Bean
    @Order(1)
    SecurityFilterChain staffChain(
            HttpSecurity http,
            CsrfTokenRepository csrfTokens,
            StaffSignIn signIn,
            SignInSources sources,
            FindByIndexNameSessionRepository<?> sessions,
            Clock clock)
            throws Exception {
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(StaffSecurity::guardPages)
                .formLogin(form -> form.loginPage(PASSWORD_PAGE)
                        .authenticationDetailsSource(DeviceCookie::of)
                        .defaultSuccessUrl(CodeFilter.PAGE, true)
                        .failureHandler(CodeFilter.refusal(PASSWORD_PAGE)))
                .exceptionHandling(
                        refused -> refused.defaultDeniedHandlerForMissingAuthority(FreshCode.page(), CodeFilter.FACTOR)
                                .defaultAccessDeniedHandlerFor(new AuditedRefusal(signIn), AnyRequestMatcher.INSTANCE))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(note(signIn))
                        .logoutSuccessUrl(PASSWORD_PAGE + "?out"))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers -> headers.disable())
                .addFilterBefore(new SourceFilter(sources, signIn), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new StaffSessionFilter(signIn, clock), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(
                        new CodeFilter(signIn, csrfTokens, new SessionLimit(sessions)),
                        UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new ActingScopeFilter(), AuthorizationFilter.class)
                .build();
    }

    private static void guardPages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        FreshCode.guard(requests);
        requests.requestMatchers(CodeFilter.PAGE)
                // Not the registry's own hasAuthority: it would demand the second factor for the page that asks for it.
                .access(AuthorityAuthorizationManager.hasAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY))
                .requestMatchers("/sign-in/**", "/sign-out")
                .permitAll()
                .requestMatchers("/office/**")
                .hasAnyRole("COMMISSIONER", "HEAD")
                .requestMatchers("/agency/**")
                .hasRole("AGENCY_OFFICER")
                .requestMatchers("/admin/**")
                .hasRole("ADMINISTRATOR")
                .anyRequest()
                .authenticated();
    }

    private static LogoutHandler note(StaffSignIn signIn) {
        return (request, response, authentication) ->
                SignedInStaff.of(authentication).ifPresent(signIn::signedOut);
    }
}
