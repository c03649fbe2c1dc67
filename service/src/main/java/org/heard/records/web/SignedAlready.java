package org.heard.records.web;

import org.heard.pages.Flash;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Leads whoever wants to write in a record that is signed to what was signed: nothing they typed could be saved there.
final class SignedAlready {
    private SignedAlready() {}

    static ModelAndView leadsOn(About about, RedirectAttributes redirect) {
        Flash.note("The record is signed and stays as it is. What turns out otherwise is amended.")
                .on(redirect);
        return new ModelAndView("redirect:" + about.path(""));
    }
}
