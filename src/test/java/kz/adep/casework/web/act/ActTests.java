package kz.adep.casework.web.act;

import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.NewCase;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An office with a commissioner and a head, and a case to act on. */
abstract class ActTests {

    @Autowired
    Office office;

    int body;
    SignedIn commissioner;
    SignedIn head;

    @BeforeEach
    void ownOffice() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        head = SignedIn.headOf(body);
    }

    String at(NewCase newCase) {
        return "/office/cases/" + office.submit(newCase);
    }

    MvcTestResult page(String at) {
        return office.get(commissioner, at);
    }

    MvcTestResult post(String at, String... fields) {
        return office.post(commissioner, at, fields);
    }
}
