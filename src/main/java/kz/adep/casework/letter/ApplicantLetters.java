package kz.adep.casework.letter;

import java.util.Optional;
import kz.adep.casework.service.letter.CasePapers;
import org.springframework.stereotype.Service;

/** The answer as its applicant takes it away; the code is in the acting scope. */
@Service
public class ApplicantLetters {

    private final CasePapers papers;

    ApplicantLetters(CasePapers papers) {
        this.papers = papers;
    }

    /** A tagged PDF in the language of the answer; empty until the answer is sent. */
    public Optional<byte[]> answer(byte[] codeHash) {
        return papers.sentUnder(codeHash).map(CasePapers.Paper::pdf);
    }
}
