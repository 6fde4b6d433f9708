package kz.adep.conflict.web;

import static kz.adep.CsrfCookie.csrf;

import java.util.HashMap;
import java.util.Map;
import kz.adep.SignedIn;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens pages and sends forms in English. */
record Pages(MockMvcTester mvc) {

    MvcTestResult get(SignedIn who, String address) {
        return mvc.get().uri(address).header("Accept-Language", "en").with(who).exchange();
    }

    MvcTestResult post(SignedIn who, String address, Map<String, String> form) {
        var request = mvc.post()
                .uri(address)
                .header("Accept-Language", "en")
                .with(who)
                .with(csrf());
        for (Map.Entry<String, String> field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    /** A form with some of its fields typed otherwise. */
    static Map<String, String> with(Map<String, String> form, String... typed) {
        Map<String, String> changed = new HashMap<>(form);
        for (int i = 0; i < typed.length; i += 2) {
            changed.put(typed[i], typed[i + 1]);
        }
        return changed;
    }
}
