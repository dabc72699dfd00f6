package org.tumen;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests that look at the running app in a browser: they mostly wait for it. */
@Suite
@SelectPackages("org.tumen")
@IncludeClassNamePatterns(".*Test")
@IncludeTags("browser")
class BrowserLane {
}
