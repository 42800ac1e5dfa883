package org.gatehouse.form;

import java.util.List;

/** Where an answer stands, how strictly it is read, and where its problems go. */
record Place(String pointer, String key, boolean complete, List<Problem> problems) {

    void problem(String message) {
        problems.add(new Problem(pointer, key, message));
    }

    Place cell(int row, String column) {
        return new Place(pointer + "/" + row + "/" + column, key + "[" + row + "]." + column, complete, problems);
    }

    Place row(int row) {
        return new Place(pointer + "/" + row, key + "[" + row + "]", complete, problems);
    }
}
