package kz.adep;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.adep.account.StaffMember;
import kz.adep.account.StaffRole;
import kz.adep.shared.ActingAs;
import kz.adep.shared.LocalizedText;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A member of staff, with an account and both factors: {@code mvc.perform(get("/office").with(SignedIn.commissionerOf(body)))}.
 */
public record SignedIn(StaffMember staff) implements RequestPostProcessor {

    public static SignedIn commissionerOf(int stateBodyId) {
        return as(StaffRole.COMMISSIONER, stateBodyId);
    }

    public static SignedIn headOf(int stateBodyId) {
        return as(StaffRole.HEAD, stateBodyId);
    }

    public static SignedIn agencyOfficer() {
        return as(StaffRole.AGENCY_OFFICER, StateBodies.agency());
    }

    public static SignedIn administrator() {
        return as(StaffRole.ADMINISTRATOR, StateBodies.agency());
    }

    private static SignedIn as(StaffRole role, int stateBodyId) {
        LocalizedText body = new LocalizedText("Орган", "Орган", "Body");
        StaffMember staff = new StaffMember(UUID.randomUUID(), stateBodyId, role, "Айгүл Серікова", body, 0);
        insert(staff);
        return new SignedIn(staff);
    }

    /** An account that exists, as each request asks, but whose password nobody knows. */
    private static void insert(StaffMember staff) {
        SharedDatabase.aboveTheWalls()
                .sql("""
                        insert into staff_account (id, state_body_id, username, full_name, role, password_hash,
                               kid, wrapped, totp_secret)
                        values (:id, :body, 'u' || :id, :name, :role, 'none', 1, '\\x00', '\\x00')""")
                .param("id", staff.accountId())
                .param("body", staff.stateBodyId())
                .param("name", staff.fullName())
                .param("role", staff.role().name())
                .update();
    }

    /** For {@link kz.adep.shared.ActingScope} in tests that call services. */
    public ActingAs actingAs() {
        return staff.actingAs();
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        return authentication(token()).postProcessRequest(request);
    }

    private Authentication token() {
        List<GrantedAuthority> authorities = new ArrayList<>(staff.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        authorities.add(FactorGrantedAuthority.fromFactor("TOTP"));
        return UsernamePasswordAuthenticationToken.authenticated(staff, null, authorities);
    }
}
