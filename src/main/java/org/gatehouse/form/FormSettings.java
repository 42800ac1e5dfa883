package org.gatehouse.form;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the council keeps its forms.
 *
 * @param directory folder with .form files; the forms that come with Gatehouse where not set
 */
@ConfigurationProperties("gatehouse.forms")
record FormSettings(@Nullable String directory) {}
