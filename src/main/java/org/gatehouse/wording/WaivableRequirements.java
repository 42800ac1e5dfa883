package org.gatehouse.wording;

import java.util.List;
import org.gatehouse.check.Level;
import org.gatehouse.check.Requirements;
import org.gatehouse.form.Option;
import org.gatehouse.form.OptionSource;
import org.springframework.stereotype.Component;

/** The mandatory requirements that may be waived; those that a law demands are not offered (DOMAIN 5.6). */
@Component
class WaivableRequirements implements OptionSource {

    private final Requirements requirements;

    WaivableRequirements(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public String key() {
        return "waivable-requirements";
    }

    @Override
    public List<Option> options(String argument) {
        return requirements.all().stream()
                .filter(requirement -> requirement.level() == Level.M && requirement.notWaivable() == null)
                .map(requirement -> new Option(requirement.id(), requirement.name()))
                .toList();
    }
}
