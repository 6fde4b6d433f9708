package kz.adep.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Recognises what a missing database throws, and lets it pass through to {@link DatabaseDownFilter}. Without this Spring
 * would take the end of the database's connection for the end of the reader's, and answer with an empty page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseDown implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (exception instanceof RuntimeException thrown && caused(exception)) {
            throw thrown;
        }
        return null;
    }

    static boolean caused(@Nullable Throwable cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof CannotCreateTransactionException
                    || e instanceof DataAccessResourceFailureException
                    || e instanceof SQLTransientConnectionException
                    || (e instanceof SQLException sql && isConnection(sql))
                    || (e instanceof TransactionSystemException system && caused(system.getApplicationException()))) {
                return true;
            }
        }
        return false;
    }

    /** The pool closes a connection that broke; the rollback that then fails hides the first error and has no state. */
    private static boolean isConnection(SQLException e) {
        String state = e.getSQLState();
        return state == null
                ? "Connection is closed".equals(e.getMessage())
                : state.startsWith("08") || state.startsWith("57P");
    }
}
