package org.gatehouse.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads forms as the start of the service would, without starting it: the first problem of each file. */
public final class FormFileCheck {

    private FormFileCheck() {}

    /** @param contents by file name */
    public static List<FormProblem> problems(Map<String, String> contents, Conditions conditions) {
        FormReader reader = new FormReader(new ObjectMapper(), conditions);
        List<FormProblem> problems = new ArrayList<>();
        contents.forEach((file, content) -> {
            try {
                reader.read(file, content, 0);
            } catch (FormRefused refused) {
                problems.add(refused.problem());
            }
        });
        return problems;
    }
}
