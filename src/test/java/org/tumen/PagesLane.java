package org.tumen;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests of pages, of the hall and of accounts that need neither a browser nor a process of their own. */
@Suite
@SelectPackages({"org.tumen.dashboard", "org.tumen.present", "org.tumen.account"})
@IncludeClassNamePatterns(".*Test")
@ExcludeTags({"browser", "process"})
class PagesLane {
}
