package org.gatehouse.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages open to all. */
@Controller
class PublicPages {

    @GetMapping("/accessibility")
    String accessibility() {
        return "web/accessibility";
    }
}
