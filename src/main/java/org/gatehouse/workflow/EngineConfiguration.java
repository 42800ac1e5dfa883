package org.gatehouse.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.BooleanValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.DateValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.DefaultVariableSerializers;
import org.camunda.bpm.engine.impl.variable.serializer.IntegerValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.LongValueSerlializer;
import org.camunda.bpm.engine.impl.variable.serializer.NullValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.StringValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/**
 * How the engine runs here: variables are text, numbers, yes or no and dates only, so that nothing is ever stored as a
 * Java object, and no query can fetch the whole database.
 */
@Component
class EngineConfiguration extends AbstractCamundaConfiguration {

    private static final int MOST_RESULTS = 10_000;

    private final TaskShadow taskShadow;

    EngineConfiguration(TaskShadow taskShadow) {
        this.taskShadow = taskShadow;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setQueryMaxResultsLimit(MOST_RESULTS);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setVariableTypes(plainValuesOnly());
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDmnReturnBlankTableOutputAsNull(true);
        engine.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(new TaskShadowParseListener(taskShadow))));
    }

    private static VariableSerializers plainValuesOnly() {
        return new DefaultVariableSerializers()
                .addSerializer(new NullValueSerializer())
                .addSerializer(new StringValueSerializer())
                .addSerializer(new BooleanValueSerializer())
                .addSerializer(new IntegerValueSerializer())
                .addSerializer(new LongValueSerlializer())
                .addSerializer(new DateValueSerializer())
                .addSerializer(new PassingValueSerializer());
    }
}
