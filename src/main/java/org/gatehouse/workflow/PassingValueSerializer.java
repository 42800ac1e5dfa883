package org.gatehouse.workflow;

import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Lets a decision table's result pass from the table to its listener inside one step. Such a value is never stored: one
 * that is not transient is refused like any other object.
 */
class PassingValueSerializer extends AbstractTypedValueSerializer<ObjectValue> {

    PassingValueSerializer() {
        super(ValueType.OBJECT);
    }

    @Override
    public String getName() {
        return "passing";
    }

    @Override
    protected boolean canWriteValue(TypedValue value) {
        return value.isTransient();
    }

    @Override
    public ObjectValue convertToTypedValue(UntypedValueImpl value) {
        return Variables.objectValue(value.getValue(), true).create();
    }

    @Override
    public void writeValue(ObjectValue value, ValueFields fields) {
        // Nothing is kept.
    }

    @Override
    public ObjectValue readValue(ValueFields fields, boolean deserialize, boolean asTransient) {
        throw new IllegalStateException("A passing value is never stored.");
    }
}
