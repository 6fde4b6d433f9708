package kz.adep.vault.keys;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused key file as one sentence instead of a stack trace. */
final class KeyFileRefusedAnalyzer extends AbstractFailureAnalyzer<KeyFileRefused> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, KeyFileRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, rootFailure);
    }
}
