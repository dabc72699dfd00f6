package org.tumen;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that need neither a browser nor a process of their own. */
@Suite
@SelectPackages("org.tumen")
@IncludeClassNamePatterns(".*Test")
@ExcludeTags({"browser", "process"})
class OtherLane {
}
