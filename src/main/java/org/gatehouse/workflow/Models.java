package org.gatehouse.workflow;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the council's processes and decision tables at start, all in one deployment under stable names, and only when
 * one of them changed. Nobody can upload a model to a running service.
 */
@Component
class Models {

    private final RepositoryService repository;
    private final ProcessSettings settings;

    Models(RepositoryService repository, ProcessSettings settings) {
        this.repository = repository;
        this.settings = settings;
    }

    @PostConstruct
    void deploy() {
        DeploymentBuilder deployment =
                repository.createDeployment().name("gatehouse").enableDuplicateFiltering(false);
        for (Resource model : models()) {
            try (InputStream content = model.getInputStream()) {
                deployment.addInputStream("processes/" + model.getFilename(), content);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        deployment.deploy();
    }

    private List<Resource> models() {
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            return Arrays.stream(resolver.getResources(settings.place() + "*.*mn"))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
