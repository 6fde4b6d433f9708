package kz.adep.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

/** What a test must not do to the application that others share with it. */
@AnalyzeClasses(packages = "kz.adep", importOptions = ImportOption.OnlyIncludeTests.class)
class SharedApplicationTests {

    @ArchTest
    static final ArchRule csrfTokensStayInTheCookie = noClasses()
            .should()
            .callMethod(SecurityMockMvcRequestPostProcessors.class, "csrf")
            .because("it gives the shared application a token repository that makes sessions: use CsrfCookie.csrf()");
}
