package kz.adep.intake.service.limit;

import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import kz.adep.limits.Rate;
import kz.adep.limits.Rates;
import kz.adep.limits.Source;
import kz.adep.upload.Metered;
import kz.adep.upload.SentFile;
import kz.adep.upload.SentFiles;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * How many files, and how large, one source sends at once. Over that its forms with files are not refused but come one after
 * the other, and each is then taken as it is; a source from which very much came waits until some of its day has gone by.
 * Before a form may be taken, nothing of its files is read.
 */
@Service
public class UploadGate {

    private static final int KIB = 1024;

    private final Rates files;
    private final Rates kibibytes;
    private final Rates most;
    private final InTurn line;

    UploadGate(LimitSettings settings, Clock clock) {
        this.files = new Rates(clock, Rate.anHour(settings.filesAnHour()));
        this.kibibytes = new Rates(clock, aDay(settings.uploadedADay()));
        this.most = new Rates(clock, aDay(settings.mostUploadedADay()));
        this.line = new InTurn(clock);
    }

    private static Rate aDay(DataSize size) {
        return Rate.aDay(Math.toIntExact(size.toKilobytes()));
    }

    /**
     * The same files, counted as they are read. Asking for the first one throws {@link SendAgainLater} as long as this
     * form has to wait.
     *
     * @param form by what the same form is known when it is sent again
     */
    public SentFiles counted(SentFiles sent, Object form, Source source) {
        return new SentFiles() {

            private boolean admitted;

            @Override
            public Optional<SentFile> next() {
                Optional<SentFile> file = sent.next();
                if (file.isPresent() && !admitted) {
                    admit(form, source);
                    admitted = true;
                }
                return file.map(each -> new SentFile(each.name(), new Counted(each.content(), source), each.plain()));
            }
        };
    }

    private void admit(Object form, Source source) {
        if (most.isExhausted(source)) {
            throw line.full();
        } else if (files.isExhausted(source) || kibibytes.isExhausted(source)) {
            line.untilItsTurn(form, source);
        } else {
            line.forget(form);
        }
    }

    private final class Counted extends Metered {

        private final Source source;
        private long uncounted;

        Counted(InputStream in, Source source) {
            super(in);
            this.source = source;
            files.count(source, 1);
        }

        @Override
        protected void handOn(int bytes) {
            uncounted += bytes;
            if (uncounted >= KIB) {
                kibibytes.count(source, uncounted / KIB);
                most.count(source, uncounted / KIB);
                uncounted %= KIB;
            }
        }
    }
}
