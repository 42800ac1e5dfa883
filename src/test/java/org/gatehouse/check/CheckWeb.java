package org.gatehouse.check;

import java.util.Set;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The check's pages by themselves, inside a bare layout. */
final class CheckWeb {

    private CheckWeb() {}

    static MockMvc of(Object... controllers) {
        return MockMvcBuilders.standaloneSetup(controllers)
                .setViewResolvers(views())
                .build();
    }

    private static ThymeleafViewResolver views() {
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(templates("templates/", Set.of("check/*", "components/*")));
        engine.addTemplateResolver(templates("plain-layout/", Set.of("layout/*")));
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }

    private static ClassLoaderTemplateResolver templates(String prefix, Set<String> patterns) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix(prefix);
        resolver.setSuffix(".html");
        resolver.setResolvablePatterns(patterns);
        return resolver;
    }
}
