package org.heard.signin.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.apache.catalina.connector.ClientAbortException;
import org.heard.access.NotFound;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.signin.KeepsUnsent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/// What is shown when there is no page to show. What is not there and what is not yours to see are answered with the
/// same bytes; what broke says eight characters that are also in the log.
@Controller
@ControllerAdvice
class ProblemPage implements ErrorController {
    private static final Logger log = LoggerFactory.getLogger(ProblemPage.class);

    /// The reader went away while the page was being sent: there is nobody to tell.
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone() {}

    /// What was sent is kept as a draft: its page says so, and nothing else is said.
    @ExceptionHandler(Once.SentAgain.class)
    ModelAndView sentAgain(Once.SentAgain again) {
        return new ModelAndView("redirect:" + again.path());
    }

    @ExceptionHandler
    ModelAndView failed(Throwable failure, HttpServletResponse response, Page page) {
        var problem = Problem.of(statusOf(failure, response));
        if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            log.error("A page failed", failure);
        }
        return show(problem, page);
    }

    /// What was refused before any page was reached.
    @RequestMapping("/error")
    ModelAndView refused(HttpServletRequest request, Page page) {
        if (request.getAttribute(KeepsUnsent.Unsent.class.getName()) != null) {
            return show(Problem.KEPT_FOR_SOMEBODY_ELSE, page);
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? show(Problem.of(HttpStatusCode.valueOf(status)), page)
                : show(Problem.NOT_FOUND, page);
    }

    private static ModelAndView show(Problem problem, Page page) {
        var number = MDC.get("request");
        var shown = problem.status() == HttpStatus.INTERNAL_SERVER_ERROR && number != null ? number : "";
        var view = new ModelAndView(
                "signin/problem",
                Map.of("page", page.titled(problem.title()).flashing(null), "problem", problem, "number", shown));
        view.setStatus(problem.status());
        return view;
    }

    private static HttpStatusCode statusOf(Throwable failure, HttpServletResponse response) {
        return switch (failure) {
            case NotFound _, TypeMismatchException _ -> HttpStatus.NOT_FOUND;
            case ErrorResponse known -> {
                var allowed = known.getHeaders().getFirst(HttpHeaders.ALLOW);
                if (allowed != null) {
                    response.setHeader(HttpHeaders.ALLOW, allowed);
                }
                yield known.getStatusCode();
            }
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
