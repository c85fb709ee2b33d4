<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>group activity</source>
        <translation>小组活动</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>视察</translation>
    </message>
    <message>
        <source>special research</source>
        <translation>专题调研</translation>
    </message>
    <message>
        <source>law enforcement check</source>
        <translation>执法检查</translation>
    </message>
    <message>
        <source>special inquiry</source>
        <translation>专题询问</translation>
    </message>
    <message>
        <source>work appraisal</source>
        <translation>工作评议</translation>
    </message>
    <message>
        <source>sitting in on a meeting</source>
        <translation>列席会议</translation>
    </message>
    <message>
        <source>study</source>
        <translation>学习培训</translation>
    </message>
    <message>
        <source>service to the public</source>
        <translation>为民办实事</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Choose a station.</source>
        <translation>请选择联络站。</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>请选择类别。</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>请填写名称。</translation>
    </message>
</context>
<context>
    <name>ActivityRowPlanner</name>
    <message>
        <source>A deputy is listed as %1 and as %2.</source>
        <translation>同一名代表既列为“%1”，又列为“%2”，请只保留一处。</translation>
    </message>
    <message>
        <source>This category is not known; stored as “%1”.</source>
        <translation>该类别无法识别，按“%1”登记。</translation>
    </message>
    <message>
        <source>This activity is stored already.</source>
        <translation>该活动已登记。</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message>
        <source>Duty archive of a deputy</source>
        <translation>人大代表履职档案</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>姓名：%1</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <translation>届次：%1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>1. Basic facts</source>
        <translation>一、基本情况</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political affiliation</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>代表层级</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Electoral district</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>Deputy group</source>
        <translation>代表小组</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>任职时间</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>终止依据</translation>
    </message>
    <message>
        <source>2. Meetings</source>
        <translation>二、参加会议</translation>
    </message>
    <message>
        <source>3. Inspection and research</source>
        <translation>三、视察调研与执法检查</translation>
    </message>
    <message>
        <source>4. Training</source>
        <translation>四、学习培训</translation>
    </message>
    <message>
        <source>5. Group activities and service to the public</source>
        <translation>五、小组活动与为民办实事</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>6. Visits and receptions</source>
        <translation>六、走访与接待</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What was raised</source>
        <translation>反映的问题</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>7. Opinions raised at receptions</source>
        <translation>七、接待中收到的群众意见</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见内容</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>8. Duty points</source>
        <translation>八、履职积分</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>评价期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>too few to rank</source>
        <translation>数据过少，不参加排名</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>9. Suggestions, duty reports, commendations (filled in by hand)</source>
        <translation>九、代表建议、述职、表彰（手工填写）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代表</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Unknown option %1.</source>
        <translation>没有选项%1。</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>选项%1后须有值。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>Superfluous argument “%1”.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>Wrote and proved the backup %1.</source>
        <translation>已备份到%1，备份校验通过。</translation>
    </message>
    <message>
        <source>Restored %1 from %2.</source>
        <translation>已用备份%2还原出%1。</translation>
    </message>
    <message>
        <source>write a proven copy of the database</source>
        <translation>备份数据库并校验备份</translation>
    </message>
    <message>
        <source>make a database from a backup</source>
        <translation>用备份还原数据库</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>A database on a server is backed up with pg_dump.</source>
        <translation>服务器上的数据库请用pg_dump备份。</translation>
    </message>
    <message>
        <source>The backup cannot be the database itself.</source>
        <translation>备份文件不能是数据库本身，请另选文件名。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” exists already. Move it away first.</source>
        <translation>“%1”已存在，请先将其移走。</translation>
    </message>
    <message>
        <source>A database on a server is restored with pg_restore.</source>
        <translation>服务器上的数据库请用pg_restore还原。</translation>
    </message>
</context>
<context>
    <name>BandsRule</name>
    <message>
        <source>The points must only rise or only fall from band to band.</source>
        <translation>各评分档的分值须依次递增或依次递减。</translation>
    </message>
    <message>
        <source>The maximum of %1 points can never be met: no band gives it.</source>
        <translation>满分%1分无法达到：没有评分档给出该分值。</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2分</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two bands of a rule</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2 to %3 points, as the reviewer decides</source>
        <translation>%1：%2到%3分，由评审人评定</translation>
    </message>
</context>
<context>
    <name>BenchCommand</name>
    <message>
        <source>There is no benchmark “%1”; there are %2.</source>
        <translation>没有测速项目“%1”，现有：%2。</translation>
    </message>
    <message>
        <source>Choose --scale district or --scale province.</source>
        <translation>请选择--scale district（区县）或--scale province（全省）。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>value</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>n</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Measuring: %1 …</source>
        <translation>正在测量：%1……</translation>
    </message>
    <message>
        <source>measure the program on a sample database</source>
        <translation>用示例数据库测量程序速度</translation>
    </message>
</context>
<context>
    <name>BenchDatabase</name>
    <message>
        <source>Only SQLite files are measured, not “%1”.</source>
        <translation>只能测量SQLite文件，不能测量“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1”无法写入：%2</translation>
    </message>
    <message>
        <source>Making the sample …</source>
        <translation>正在生成示例数据……</translation>
    </message>
    <message>
        <source>%L1 of %L2 entries</source>
        <translation>已写入%L1条，共%L2条</translation>
    </message>
    <message>
        <source>%1 lies in memory, not on a disk; name a folder on a disk in TMPDIR.</source>
        <translation>%1在内存中，不在磁盘上，请用TMPDIR指明磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Another program has “%1” open; close it before measuring.</source>
        <translation>另有程序打开了“%1”，请关闭后再测量。</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: %2</source>
        <translation>“%1”无法复制：%2</translation>
    </message>
</context>
<context>
    <name>BulkService</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Parent station</source>
        <translation>上级联络站</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>Choose what shall be changed.</source>
        <translation>请选择要修改的内容。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n record(s) can be changed in one go.</source>
        <translation>
            <numerusform>一次最多修改 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value for “%1”.</source>
        <translation>请为“%1”选择一个值。</translation>
    </message>
    <message>
        <source>Say why these entries shall no longer count.</source>
        <translation>请说明这些记录为何不再计入。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) of “%2”</source>
        <translation>
            <numerusform>“%2”%n 条记录的%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n record(s) can be removed in one go.</source>
        <translation>
            <numerusform>一次最多删除 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n record(s) of “%1”</source>
        <translation>
            <numerusform>删除“%1”%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be removed: other records depend on it. Nothing was changed.</source>
        <translation>无法删除“%1”：还有其他记录引用它。未作任何修改。</translation>
    </message>
</context>
<context>
    <name>CellDate</name>
    <message>
        <source>This is not a date the program can read; write it like 2026-03-05.</source>
        <translation>日期无法识别，请按2026-03-05的格式填写。</translation>
    </message>
    <message>
        <source>This can mean more than one day; write it like 2026-03-05.</source>
        <translation>日期有歧义，请按2026-03-05的格式填写。</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>年份请写四位数字。</translation>
    </message>
    <message>
        <source>More than one day is named; write one row for each day.</source>
        <translation>填写了不止一天，请每天填写一行。</translation>
    </message>
    <message>
        <source>The text “%1” behind the date is not understood.</source>
        <translation>日期后的文字“%1”无法识别，请删去。</translation>
    </message>
    <message>
        <source>The year %1 is not between %2 and %3.</source>
        <translation>年份%1不在%2到%3之间，请核对。</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>没有%1月，请核对。</translation>
    </message>
    <message>
        <source>There is no such day: %1-%2 has %3 days.</source>
        <translation>没有这一天：%1年%2月只有%3天，请核对。</translation>
    </message>
    <message>
        <source>Only a year is named; write the day.</source>
        <translation>只写了年份，请写明月、日。</translation>
    </message>
    <message>
        <source>The year is missing, and neither the title, the sheet nor the file name gives it; state it with --year.</source>
        <translation>缺少年份，标题、工作表名和文件名中也没有，请用--year指明。</translation>
    </message>
    <message>
        <source>Only a month is named; write the day.</source>
        <translation>只写了年月，请写明日期。</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>缺少年份，请补填。</translation>
    </message>
</context>
<context>
    <name>CellNumber</name>
    <message>
        <source>This is not a number.</source>
        <translation>不是数字，请填写数字。</translation>
    </message>
    <message>
        <source>At most three decimals fit here.</source>
        <translation>最多保留三位小数。</translation>
    </message>
    <message>
        <source>This is an estimate; write the exact number.</source>
        <translation>这是约数，请填写准确数字。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>不是整数，请填写整数。</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>A chart can be saved as .png, .svg or .pdf, not as “%1”.</source>
        <translation>图表可以保存为 .png、.svg 或 .pdf，不能保存为“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder, or close the file where it is open.</source>
        <translation>无法写入“%1”：%2。请换一个文件夹，或先关闭已打开的该文件。</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>打印图表</translation>
    </message>
</context>
<context>
    <name>ChartPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>数据截止 %1</translation>
    </message>
    <message>
        <source>Shown here: the first %1 of %2 rows.</source>
        <translation>此处为 %2 行中的前 %1 行。</translation>
    </message>
</context>
<context>
    <name>ChartService</name>
    <message numerus="yes">
        <source>n = %n station(s)</source>
        <translation>
            <numerusform>n = %n 个联络站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %n town(s)</source>
        <translation>
            <numerusform>n = %n 个镇街</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %n mandate(s)</source>
        <translation>
            <numerusform>n = %n 个代表职务</numerusform>
        </translation>
    </message>
    <message>
        <source>The period has not begun yet: %1. Choose an earlier one above.</source>
        <translation>评价期尚未开始：%1。请在上方选择较早的评价期。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>entries by days from event to entry</source>
        <translation>按登记间隔天数统计的记录数</translation>
    </message>
    <message numerus="yes">
        <source>n = %n entries</source>
        <translation>
            <numerusform>n = %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>days from event to entry</source>
        <translation>从发生到登记的天数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>%1 days: %2 entries, late</source>
        <translation>%1 天：%2 条，属补录</translation>
    </message>
    <message>
        <source>%1 days: %2 entries</source>
        <translation>%1 天：%2 条</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>late after %n day(s)</source>
        <translation>
            <numerusform>超过 %n 天为补录</numerusform>
        </translation>
    </message>
    <message>
        <source>Late: %1.</source>
        <translation>补录：%1。</translation>
    </message>
    <message>
        <source>Bars beyond the threshold span several days each.</source>
        <translation>界限以后的每根柱子包含多天。</translation>
    </message>
    <message>
        <source>No entries in this period. Choose another period above.</source>
        <translation>本评价期没有记录。请在上方另选评价期。</translation>
    </message>
    <message>
        <source>mandates by number of entries</source>
        <translation>按记录数统计的代表职务数</translation>
    </message>
    <message>
        <source>%1 in the period</source>
        <translation>本期%1</translation>
    </message>
    <message>
        <source>mandates</source>
        <translation>代表职务</translation>
    </message>
    <message>
        <source>%1 entries: %2 of the mandates</source>
        <translation>%1 条记录：%2 的代表职务</translation>
    </message>
    <message>
        <source>Gini coefficient %1 (0: all the same; a figure, not a judgement)</source>
        <translation>基尼系数 %1（0 表示完全相同；仅为统计数字，不作评判）</translation>
    </message>
    <message>
        <source>Who took part in an entry together counts it each; mandates held for a part of the period only are among them.</source>
        <translation>多名代表共同参加的记录，每人各计一次；期内只任职一段时间的代表也在其中。</translation>
    </message>
    <message>
        <source>There are no deputies yet. Add them under “Deputies”, or import them.</source>
        <translation>还没有代表。请在“代表”中添加，或导入名册。</translation>
    </message>
    <message>
        <source>The last month is not over: up to %1.</source>
        <translation>最后一个月尚未结束，数据到 %1 为止。</translation>
    </message>
    <message>
        <source>entries a month</source>
        <translation>每月记录数</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <translation>%1（逐月）</translation>
    </message>
    <message>
        <source>median of all</source>
        <translation>全部的中位数</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>%1的中位数</translation>
    </message>
    <message>
        <source>Nobody is chosen: only the median is shown.</source>
        <translation>未选择对照对象，图中只有中位数。</translation>
    </message>
    <message>
        <source>sum of the months</source>
        <translation>各月合计</translation>
    </message>
    <message>
        <source>The busiest come first; a month without any is hatched.</source>
        <translation>按合计从多到少排列；没有记录的月份画斜线。</translation>
    </message>
    <message>
        <source>There are no stations yet. Add them under “Stations”, or import them.</source>
        <translation>还没有联络站。请在“联络站”中添加，或导入名册。</translation>
    </message>
    <message>
        <source>opinions answered or overdue</source>
        <translation>已答复或已逾期的意见</translation>
    </message>
    <message>
        <source>opinions rated</source>
        <translation>已评价的意见</translation>
    </message>
    <message>
        <source>opinions received</source>
        <translation>收到意见</translation>
    </message>
    <message>
        <source>95 % limits of chance</source>
        <translation>偶然波动的 95% 界限</translation>
    </message>
    <message>
        <source>%1: share</source>
        <translation>%1：比例</translation>
    </message>
    <message>
        <source>beyond the 95 % limits</source>
        <translation>超出 95% 界限</translation>
    </message>
    <message>
        <source>%1: %2 %3, beyond the 95 % limits</source>
        <translation>%1：%2 %3，超出 95% 界限</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>All together: %1. Labelled are units that chance alone would leave beyond the dashed limits in fewer than 5 of 100 cases (exact binomial).</source>
        <translation>合计：%1。标出名称的对象超出虚线界限；仅由偶然造成的可能不到 5%（精确二项分布）。</translation>
    </message>
    <message>
        <source>Nothing to measure, not shown: %1</source>
        <translation>无可统计的内容、未显示：%1 个</translation>
    </message>
    <message>
        <source>No opinions in this period. Choose another period above.</source>
        <translation>本评价期没有意见。请在上方另选评价期。</translation>
    </message>
    <message>
        <source>opinions</source>
        <translation>意见</translation>
    </message>
    <message numerus="yes">
        <source>n = %n opinion(s)</source>
        <translation>
            <numerusform>n = %n 件意见</numerusform>
        </translation>
    </message>
    <message>
        <source>cumulative share</source>
        <translation>累计比例</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>up to %1: %2 of %3 (%4)</source>
        <translation>到%1为止：%2/%3（%4）</translation>
    </message>
    <message numerus="yes">
        <source>%n further categories</source>
        <translation>
            <numerusform>其余 %n 类</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen: shown is the first of the ranking.</source>
        <translation>未选择对照对象，图中为排名第一的对象。</translation>
    </message>
    <message>
        <source>points as share of the maximum</source>
        <translation>得分占满分的比例</translation>
    </message>
    <message>
        <source>share of the maximum</source>
        <translation>占满分的比例</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>peers&apos; median</source>
        <translation>同类中位数</translation>
    </message>
    <message>
        <source>%1: points</source>
        <translation>%1：得分</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 points (%5); %6 %7</source>
        <translation>%1，%2：%3 分，满分 %4（%5）；%6 %7</translation>
    </message>
    <message>
        <source>%1, %2: not counted</source>
        <translation>%1，%2：不计入</translation>
    </message>
    <message>
        <source>The median is of the ranked peers; of fewer than %1 there is none.</source>
        <translation>中位数取自参加排名的同类；不足 %1 个时不计算。</translation>
    </message>
    <message>
        <source>Scheme: %1, version %2%3</source>
        <translation>评价方案：%1，版本 %2%3</translation>
    </message>
    <message>
        <source>Nobody can be ranked in this period. Choose a unit above.</source>
        <translation>本评价期没有可以参加排名的对象。请在上方选择对象。</translation>
    </message>
    <message>
        <source>Shown: %1 of %2 ranked; %3 are left out.</source>
        <translation>图中显示参加排名的 %2 个中的 %1 个，另有 %3 个未显示。</translation>
    </message>
    <message>
        <source>Too few to rank: %1 (%2)</source>
        <comment>number, names</comment>
        <translation>数据过少，不参加排名：%1 个（%2）</translation>
    </message>
    <message>
        <source>%1 (tied)</source>
        <translation>%1（并列）</translation>
    </message>
    <message>
        <source>rank, with the 5–95 % band of ranks</source>
        <translation>名次及其 5%–95% 区间</translation>
    </message>
    <message>
        <source>points, at most %1</source>
        <translation>分，满分 %1</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>peer group</source>
        <translation>同类组</translation>
    </message>
    <message>
        <source>5 % rank</source>
        <translation>名次 5% 位</translation>
    </message>
    <message>
        <source>95 % rank</source>
        <translation>名次 95% 位</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>%1 · rank %2 (%3–%4)</source>
        <translation>%1 分 · 第 %2 名（%3–%4）</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points, rank %4 of %5, 5–95 % band %6–%7</source>
        <translation>%1：%2 分（满分 %3），%5 个中第 %4 名，5%–95% 区间 %6–%7</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>已标出：%1</translation>
    </message>
    <message>
        <source>Band: ranks between the 5th and the 95th percentile of %1 draws; weights ±25 %, other normalisations and aggregations. Overlapping bands: no safe order.</source>
        <translation>区间：随机计算 %1 次所得名次的第 5 至第 95 百分位；权重浮动 ±25%，并采用不同的标准化和合成方法。区间重叠者，先后不能确定。</translation>
    </message>
    <message>
        <source>Nobody can be ranked in this period. Choose another period or peer group.</source>
        <translation>本评价期没有可以参加排名的对象。请另选评价期或同类组。</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>数据截止 %1</translation>
    </message>
    <message>
        <source>entries of all kinds</source>
        <translation>各类记录合计</translation>
    </message>
    <message>
        <source>entries by kind</source>
        <translation>各类记录分列</translation>
    </message>
    <message>
        <source>Ranking with rank bands</source>
        <translation>排名与名次区间</translation>
    </message>
    <message>
        <source>Profile against peers</source>
        <translation>与同类对照</translation>
    </message>
    <message>
        <source>Monthly trend</source>
        <translation>逐月趋势</translation>
    </message>
    <message>
        <source>Entries by station and month</source>
        <translation>各站各月记录</translation>
    </message>
    <message>
        <source>Workload and resolution</source>
        <translation>工作量与办理</translation>
    </message>
    <message>
        <source>Opinion categories</source>
        <translation>意见类别</translation>
    </message>
    <message>
        <source>Days from event to entry</source>
        <translation>登记间隔天数</translation>
    </message>
    <message>
        <source>Entries of each deputy</source>
        <translation>代表记录分布</translation>
    </message>
</context>
<context>
    <name>CheckService</name>
    <message>
        <source>“%1” is not a check code. It has ten letters and digits: 7F3KQ-92XAB.</source>
        <translation>“%1”不是校验码。校验码由十位字母和数字组成，如7F3KQ-92XAB。</translation>
    </message>
    <message>
        <source>This database does not know the check code %1. The sheet was printed from another copy, from a file that could only be read, or the code is mistyped.</source>
        <translation>本数据库中没有校验码%1。评价表可能由另一份数据库或只读的数据库文件打印，也可能校验码输入有误，请核对。</translation>
    </message>
    <message>
        <source>The scheme kept with the sheet is not the one it names.</source>
        <translation>随评价表保存的评价方案与表上所列的不符。</translation>
    </message>
    <message>
        <source>“%1” is not evaluated any more.</source>
        <translation>“%1”已不再参加评价。</translation>
    </message>
</context>
<context>
    <name>ChecklistRule</name>
    <message>
        <source>Expected %1, the maximum, as the sum of the items&apos; points; found %2.</source>
        <translation>各项分值之和应为满分%1；此处为%2。</translation>
    </message>
    <message>
        <source>%1 (at least %2)</source>
        <translation>%1（至少%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item of a checklist: points</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two items of a checklist</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>equal parts of %1 points for: %2</source>
        <translation>共%1分，各项平均计分：%2</translation>
    </message>
    <message>
        <source>points for each item met: %1</source>
        <translation>每达到一项，得该项分值：%1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>At most %L1 characters fit here; this has %L2.</source>
        <translation>最多%L1个字，现有%L2个字，请缩短。</translation>
    </message>
    <message>
        <source>The text contains control characters.</source>
        <translation>文字中含有控制字符，请删去后重填。</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>不能为空，请填写。</translation>
    </message>
    <message>
        <source>The year must lie between %1 and %2.</source>
        <translation>年份须在%1到%2之间。</translation>
    </message>
</context>
<context>
    <name>ChecksEditor</name>
    <message>
        <source>The scheme names no raters.</source>
        <translation>本方案没有设评分人。</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>ColumnDictionary</name>
    <message>
        <source>The dictionary of column titles cannot be used.</source>
        <translation>列名词典不可用。</translation>
    </message>
    <message>
        <source>The dictionary of column titles is missing from the program.</source>
        <translation>程序中缺少列名词典，请重新安装。</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>“%1” does not map a column. Write TITLE=FIELD, or TITLE= to leave it out; the fields are %2.</source>
        <translation>“%1”不是列对应关系。请写成 标题=字段，或写 标题= 表示不导入；可用字段：%2。</translation>
    </message>
</context>
<context>
    <name>CompositeReader</name>
    <message>
        <source>Expected an object with the scheme.</source>
        <translation>应为包含评价方案的对象。</translation>
    </message>
    <message>
        <source>The weights of the pillars sum up to 0; at least one must be above 0.</source>
        <translation>各维度的权重之和为0，至少有一个须大于0。</translation>
    </message>
    <message>
        <source>A scheme has at most %1 indicators, found %2.</source>
        <translation>评价方案最多有%1个指标，现有%2个。</translation>
    </message>
    <message>
        <source>This program reads format %1. The scheme was written for another version.</source>
        <translation>本程序读取格式%1，该评价方案是为其他版本编写的。</translation>
    </message>
    <message>
        <source>An offset is for geometric and harmonic means only.</source>
        <translation>偏移量只用于几何平均和调和平均。</translation>
    </message>
    <message>
        <source>Expected a percentage from &quot;0%&quot; to &quot;100%&quot;.</source>
        <translation>应为&quot;0%&quot;到&quot;100%&quot;之间的百分数。</translation>
    </message>
    <message>
        <source>The weights of these indicators sum up to 0; at least one must be above 0.</source>
        <translation>这些指标的权重之和为0，至少有一个须大于0。</translation>
    </message>
    <message>
        <source>The measure &quot;%1&quot; is already used by another indicator; it would count twice.</source>
        <translation>统计项“%1”已用于另一个指标，不得重复计算。</translation>
    </message>
    <message>
        <source>Expected more than the low goalpost %1.</source>
        <translation>须大于下限基准%1。</translation>
    </message>
    <message>
        <source>A logarithm needs goalposts above 0.</source>
        <translation>取对数时，上下限基准须大于0。</translation>
    </message>
    <message>
        <source>With a logarithm the target must be above 1.</source>
        <translation>取对数时，目标须大于1。</translation>
    </message>
    <message>
        <source>This is missing. The normalisation &quot;target&quot; needs the target of each indicator, a number above 0.</source>
        <translation>缺少此项。归一化方法&quot;target&quot;须为每个指标设目标，且目标大于0。</translation>
    </message>
    <message>
        <source>Weights are read only if &quot;weights&quot; is &quot;given&quot;; here they are computed.</source>
        <translation>&quot;weights&quot;为&quot;given&quot;时才读取权重，此处权重由程序计算。</translation>
    </message>
    <message>
        <source>With the normalisation &quot;%1&quot; a missing value counted as 0 would stand above measured ones. Choose &quot;exclude&quot; or &quot;median&quot; for missing values.</source>
        <translation>采用归一化方法&quot;%1&quot;时，缺少的值按0计会高于实际的值，缺少的值请选用&quot;exclude&quot;或&quot;median&quot;。</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is already taken.</source>
        <translation>代码“%1”已被使用。</translation>
    </message>
</context>
<context>
    <name>CompositeTable</name>
    <message>
        <source>The index cannot be computed. Unit &quot;%1&quot;, indicator %2 (%3), value %4: %5.</source>
        <translation>指数无法计算。评价对象“%1”，指标%2（%3），值%4：%5。</translation>
    </message>
    <message>
        <source>The facts have no measure &quot;%1&quot;, which indicator %2 (%3) needs.</source>
        <translation>统计数据中没有统计项“%1”，指标%2（%3）需要该项。</translation>
    </message>
    <message>
        <source>No unit has a value of the measure &quot;%1&quot;, which indicator %2 (%3) needs.</source>
        <translation>所有评价对象的统计项“%1”均无数据，指标%2（%3）需要该项。</translation>
    </message>
    <message>
        <source>a logarithm needs a value above 0</source>
        <translation>取对数时，值须大于0</translation>
    </message>
    <message>
        <source>Weights by entropy cannot be computed: all units have equal values everywhere.</source>
        <translation>无法按熵值法计算权重：所有评价对象的各项值都相同。</translation>
    </message>
    <message>
        <source>its normalised value %1 is not above 0, as a %2 mean needs. Declare an &quot;offset&quot; in the scheme, or choose another normalisation</source>
        <translation>归一化后的值为%1，而合成方法&quot;%2&quot;须大于0，请在评价方案中设定&quot;offset&quot;，或改用其他归一化方法</translation>
    </message>
</context>
<context>
    <name>CountRule</name>
    <message>
        <source>The maximum of %1 points can never be met: the first one gives %2 and no further one adds anything.</source>
        <translation>满分%1分无法达到：首次得%2分，再增加也不加分。</translation>
    </message>
    <message>
        <source>one or more: %1 points</source>
        <translation>有一次及以上得%1分</translation>
    </message>
    <message>
        <source>each one %1, at most %2 points</source>
        <translation>每次%1分，最高%2分</translation>
    </message>
    <message>
        <source>first one %1, each further one %2, at most %3 points</source>
        <translation>首次%1分，每增加一次%2分，最高%3分</translation>
    </message>
</context>
<context>
    <name>CsvParser</name>
    <message>
        <source>The quotation mark opened here is never closed.</source>
        <translation>此处的引号没有配对的后引号，请补上或删去。</translation>
    </message>
    <message>
        <source>A cell holds more than %L1 kilobytes of text: the quotation mark opened here is perhaps never closed.</source>
        <translation>单元格文字超过%L1KB：此处的引号可能缺少后引号，请核对。</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file ends in the middle of a character: it was cut off. Save it again.</source>
        <translation>文件在一个字的中间中断，内容不完整，请重新保存。</translation>
    </message>
    <message>
        <source>Here is something that is no %1 text. Save the file again as UTF-8 or as .xlsx.</source>
        <translation>此处内容不是%1编码的文字，请将文件另存为UTF-8编码或.xlsx。</translation>
    </message>
    <message>
        <source>This is a web page or an XML file, whatever its name says. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>该文件实际是网页或XML文件，请用电子表格软件打开，另存为.xlsx。</translation>
    </message>
    <message>
        <source>This is a printed or written document. Use .xlsx, .ods or .csv.</source>
        <translation>该文件是文档，不是表格，请使用.xlsx、.ods或.csv文件。</translation>
    </message>
</context>
<context>
    <name>DeductRule</name>
    <message>
        <source>each one takes %1 off, at most %2 points</source>
        <translation>每次扣%1分，最多扣%2分</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample data: %1</source>
        <translation>示例数据：%1</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>%1: “%2” is not a number that fits here.</source>
        <translation>%1：“%2”不是有效的数字。</translation>
    </message>
    <message>
        <source>“%1” is not a day up to today, written as 2026-10-31.</source>
        <translation>“%1”不是有效日期，请按2026-10-31的格式填写，且不晚于今天。</translation>
    </message>
    <message>
        <source>Choose --scale district or --scale province.</source>
        <translation>请选择--scale district（区县）或--scale province（全省）。</translation>
    </message>
    <message>
        <source>Created %1: %2, invented, from %3 to %4.</source>
        <translation>已创建%1：%2（数据均为虚构），%3至%4。</translation>
    </message>
    <message>
        <source>%L1 towns, %L2 stations, %L3 deputies; %L4 visits, %L5 receptions, %L6 activities, %L7 opinions.</source>
        <translation>镇街%L1个、联络站%L2个、代表%L3名；走访%L4条、接待%L5条、活动%L6条、意见%L7条。</translation>
    </message>
    <message>
        <source>%L1 of %L2 entries</source>
        <translation>已写入%L1条，共%L2条</translation>
    </message>
    <message>
        <source>create a sample database with invented data</source>
        <translation>创建示例数据库（数据均为虚构）</translation>
    </message>
</context>
<context>
    <name>DemoService</name>
    <message>
        <source>Give the last day of the sample.</source>
        <translation>请指明示例数据的最后一天。</translation>
    </message>
    <message>
        <source>A sample has from 1 to %1 months.</source>
        <translation>示例数据须为1到%1个月。</translation>
    </message>
    <message>
        <source>A sample has at most %L1 entries.</source>
        <translation>示例数据最多%L1条。</translation>
    </message>
    <message>
        <source>“%1” exists already. It was left untouched.</source>
        <translation>“%1”已存在，未作改动。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1”无法写入：%2</translation>
    </message>
</context>
<context>
    <name>Deputy</name>
    <message>
        <source>not stated</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>national</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>provincial</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>district</source>
        <translation>区县级</translation>
    </message>
    <message>
        <source>town</source>
        <translation>乡镇级</translation>
    </message>
    <message>
        <source>A deputy is at least %1 years old.</source>
        <translation>代表须年满%1周岁。</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>请选择人员。</translation>
    </message>
    <message>
        <source>Choose a term.</source>
        <translation>请选择届次。</translation>
    </message>
    <message>
        <source>Choose the level of the congress.</source>
        <translation>请选择代表层级。</translation>
    </message>
    <message>
        <source>Choose a town.</source>
        <translation>请选择镇街。</translation>
    </message>
    <message>
        <source>The mandate must begin within the term.</source>
        <translation>任职开始日期须在本届任期内。</translation>
    </message>
    <message>
        <source>The mandate must end within the term.</source>
        <translation>任职结束日期须在本届任期内。</translation>
    </message>
    <message>
        <source>The mandate ends before it begins.</source>
        <translation>任职结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>A mandate that ends before the term needs its ground (Deputies Law art. 62).</source>
        <translation>届中退出的，须填写终止原因（《代表法》第六十二条）。</translation>
    </message>
    <message>
        <source>moved or transferred out of the area</source>
        <translation>迁出或者调离本行政区域</translation>
    </message>
    <message>
        <source>resignation accepted</source>
        <translation>辞职被接受</translation>
    </message>
    <message>
        <source>ordered resignation accepted</source>
        <translation>责令辞职被接受</translation>
    </message>
    <message>
        <source>absent from two sessions without approval</source>
        <translation>未经批准两次不出席会议</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>被罢免</translation>
    </message>
    <message>
        <source>lost Chinese nationality</source>
        <translation>丧失中国国籍</translation>
    </message>
    <message>
        <source>deprived of political rights</source>
        <translation>被剥夺政治权利</translation>
    </message>
    <message>
        <source>lost legal capacity</source>
        <translation>丧失行为能力</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>去世</translation>
    </message>
</context>
<context>
    <name>DeputyForm</name>
    <message>
        <source>Enter the year, month or day: 1975, 1975-07 or 1975-07-21.</source>
        <translation>请填写年、年月或年月日：1975、1975-07 或 1975-07-21。</translation>
    </message>
</context>
<context>
    <name>DeputyIndex</name>
    <message>
        <source>“%1” was not in office on %2, but from %3 to %4.</source>
        <translation>“%1”在%2不在任，任职时间为%3至%4。</translation>
    </message>
    <message>
        <source>“%1” can be any of these deputies: %2.</source>
        <translation>“%1”有同名代表，无法确定是哪一位：%2。</translation>
    </message>
    <message>
        <source>Several deputies of this town are called “%1”; taken for %2.</source>
        <translation>本镇街有多名代表叫“%1”，按%2登记。</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>name (level, station)</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>There is no deputy “%1”.</source>
        <translation>没有代表“%1”，请核对姓名。</translation>
    </message>
    <message>
        <source>“%1” is a deputy of %2, not of %3.</source>
        <translation>“%1”是%2的代表，不是%3的代表。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between deputies, each with several details</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>DeputyRowPlanner</name>
    <message>
        <source>The database has no term of office yet; set one up first.</source>
        <translation>数据库中还没有届次，请先设置。</translation>
    </message>
    <message>
        <source>A subdistrict has no congress of its own.</source>
        <translation>街道不设人民代表大会，没有乡镇级代表，请核对层级。</translation>
    </message>
    <message>
        <source>More than %1 deputies have this name.</source>
        <translation>同名代表超过%1名，无法登记。</translation>
    </message>
    <message>
        <source>Taken for another person than %1 with the same telephone number.</source>
        <translation>与%1电话号码相同，按另一人登记。</translation>
    </message>
    <message>
        <source>This may be %1; give the month of birth, or the same telephone number, so that they can be told apart.</source>
        <translation>可能与%1是同一人；请填写出生年月，或填写与其相同的电话号码，以便区分。</translation>
    </message>
    <message>
        <source>This may be %1 or %2.</source>
        <translation>可能是%1，也可能是%2，请补充信息以便区分。</translation>
    </message>
    <message>
        <source>This deputy is stored already: %1.</source>
        <translation>该代表已登记：%1。</translation>
    </message>
    <message>
        <source>birth not known</source>
        <translation>出生年月不详</translation>
    </message>
    <message>
        <source>the deputy of %1 (%2, %3)</source>
        <comment>place (level, birth)</comment>
        <translation>%1的代表（%2，%3）</translation>
    </message>
</context>
<context>
    <name>DeputyService</name>
    <message>
        <source>The person no longer exists.</source>
        <translation>该人员已不存在。</translation>
    </message>
    <message>
        <source>The mandate no longer exists.</source>
        <translation>该代表职务已不存在。</translation>
    </message>
    <message>
        <source>Nobody holds two mandates of the same level at once. End the first one before the second begins.</source>
        <translation>同一人不能同时担任两个同级代表职务。请先终止前一职务。</translation>
    </message>
    <message>
        <source>Change of deputy %1</source>
        <translation>修改代表 %1</translation>
    </message>
    <message>
        <source>New deputy %1</source>
        <translation>新增代表 %1</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>DocumentLayout</name>
    <message>
        <source>“%1” has %L2 rows; at most %L3 can be printed at once. Choose a shorter period or one station.</source>
        <translation>“%1”有 %L2 行，一次最多打印 %L3 行。请缩短时段或只选一个联络站。</translation>
    </message>
    <message>
        <source>“%1” cannot be printed: one of its texts has %L2 characters, at most %L3 are allowed.</source>
        <translation>“%1”无法打印：其中一段文字有 %L2 个字符，最多允许 %L3 个。</translation>
    </message>
    <message>
        <source>“%1” cannot be printed: one of its parts does not fit on a page.</source>
        <translation>“%1”无法打印：其中一部分一页放不下。</translation>
    </message>
</context>
<context>
    <name>DueService</name>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>answer the opinion: %1</source>
        <translation>答复群众意见：%1</translation>
    </message>
    <message>
        <source>assign the opinion: %1</source>
        <translation>交办群众意见：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n publicity item(s) for %1</source>
        <translation>
            <numerusform>%1 宣传信息 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) to review, the oldest entered on %1</source>
        <translation>
            <numerusform>%n 条记录待审核，最早登记于 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no entry for %n day(s), the last on %1</source>
        <translation>
            <numerusform>已 %n 天无记录，最近一次在 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>to be assigned</source>
        <translation>待交办</translation>
    </message>
    <message>
        <source>deadline of an opinion</source>
        <translation>意见办理期限</translation>
    </message>
    <message>
        <source>monthly publicity item</source>
        <translation>每月宣传信息</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>no entry for long</source>
        <translation>长期无记录</translation>
    </message>
    <message>
        <source>Excuse: %1</source>
        <translation>免办说明：%1</translation>
    </message>
    <message>
        <source>Withdraw an excuse: %1</source>
        <translation>撤回免办说明：%1</translation>
    </message>
    <message>
        <source>Choose at least one station.</source>
        <translation>请至少选择一个联络站。</translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation>截止日期不能早于首次日期。</translation>
    </message>
    <message>
        <source>These are %L1 items; at most %L2 can be planned at once.</source>
        <translation>共 %L1 项，一次最多可安排 %L2 项。</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message numerus="yes">
        <source>Review of %n entry(ies)</source>
        <translation>
            <numerusform>审核 %n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateService</name>
    <message>
        <source>“%1” has no duplicates.</source>
        <translation>“%1”不检查重复。</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>accepted</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Say why the entry is returned.</source>
        <translation>请说明退回原因。</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>请填写理由。</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Enter the date.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期晚于今天，请核对。</translation>
    </message>
    <message>
        <source>The date lies before the first people&apos;s congress.</source>
        <translation>日期早于首届人民代表大会，请核对。</translation>
    </message>
    <message>
        <source>Name at least one deputy.</source>
        <translation>请至少填写一名代表。</translation>
    </message>
    <message>
        <source>A deputy is named twice.</source>
        <translation>同一名代表填写了两次。</translation>
    </message>
    <message>
        <source>Enter a number of people from 1 to %L1.</source>
        <translation>请填写1到%L1之间的人数。</translation>
    </message>
</context>
<context>
    <name>EntryRowPlanner</name>
    <message>
        <source>Without content the entry is stored but not counted.</source>
        <translation>未填写内容，登记后不计入统计。</translation>
    </message>
    <message>
        <source>Nothing is written here; taken for a reception.</source>
        <translation>未填写，按接待登记。</translation>
    </message>
    <message>
        <source>Nothing is written here; taken for a visit.</source>
        <translation>未填写，按走访登记。</translation>
    </message>
    <message>
        <source>Nothing is written here; counted as one person.</source>
        <translation>未填写，按1人计。</translation>
    </message>
    <message>
        <source>This entry is stored already.</source>
        <translation>该记录已登记。</translation>
    </message>
</context>
<context>
    <name>EvaluationArguments</name>
    <message>
        <source>Say what is evaluated: --subject station|deputy|town</source>
        <translation>请指明评价对象：--subject station|deputy|town</translation>
    </message>
    <message>
        <source>Name the period: --period 2026|2026-H1|2026-Q2|2026-06</source>
        <translation>请指明评价期：--period 2026|2026-H1|2026-Q2|2026-06</translation>
    </message>
</context>
<context>
    <name>EvaluationForms</name>
    <message>
        <source>Ranking: %1</source>
        <translation>%1排名表</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Nothing is ranked.</source>
        <translation>没有参加排名的对象。</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>No peer group</source>
        <translation>不属于任何同类组</translation>
    </message>
    <message>
        <source>Peer group: %1</source>
        <translation>同类组：%1</translation>
    </message>
    <message>
        <source>%1 (ranked: %2)</source>
        <translation>%1（参加排名 %2 个）</translation>
    </message>
    <message>
        <source>%1 (tied)</source>
        <translation>%1（并列）</translation>
    </message>
    <message>
        <source>Too few to rank: %1</source>
        <translation>数据过少，不参加排名：%1 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Units: %1; ranked: %2; too few to rank: %3. Equal points share a rank.</source>
        <translation>评价对象 %1 个，参加排名 %2 个，数据过少不参加排名 %3 个。得分相同者名次并列。</translation>
    </message>
    <message>
        <source>Station comparison</source>
        <translation>联络站对比表</translation>
    </message>
    <message>
        <source>Median of all %1 ranked</source>
        <translation>全部 %1 个参加排名者的中位数</translation>
    </message>
    <message>
        <source>Median of the peer group %1 (%2 ranked)</source>
        <translation>同类组“%1”的中位数（参加排名 %2 个）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Points as a share of the maximum</source>
        <translation>各指标得分占满分的比例</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1. “–”: the indicator does not count for the station, or it has too few data to rank.</source>
        <translation>中位数：%1。“–”表示该指标对本站不计分，或数据过少不参加排名。</translation>
    </message>
</context>
<context>
    <name>EvaluationService</name>
    <message>
        <source>There is no scheme “%1”.</source>
        <translation>没有评价方案“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>“%1” is too large for a scheme.</source>
        <translation>“%1”过大，不是评价方案。</translation>
    </message>
    <message>
        <source>Scheme “%1”:
%2</source>
        <translation>评价方案“%1”：
%2</translation>
    </message>
    <message>
        <source>The scheme “%1” does not evaluate this subject: %2.</source>
        <translation>评价方案“%1”不适用于评价%2。</translation>
    </message>
    <message>
        <source>The scheme “%1” is not meant for this kind of period: %2.</source>
        <translation>评价方案“%1”不适用于这种评价期：%2。</translation>
    </message>
    <message>
        <source>The period has not begun yet: %1.</source>
        <translation>评价期尚未开始：%1。</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”.</source>
        <translation>没有名为“%2”的%1。</translation>
    </message>
    <message>
        <source>Several bear the name “%1”; name one by its identity:
%2</source>
        <translation>名称“%1”对应多个对象，请用标识指明其一：
%2</translation>
    </message>
    <message>
        <source>The scheme has no indicator “%1”. It has: %2.</source>
        <translation>评价方案中没有指标“%1”，现有指标：%2。</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>of</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 points</source>
        <translation>%1 %2：%3分（满分%4分）</translation>
    </message>
    <message>
        <source>  counted: %1 = %2</source>
        <translation>  统计：%1 = %2</translation>
    </message>
    <message>
        <source>  rule: %1</source>
        <translation>  规则：%1</translation>
    </message>
    <message>
        <source>  computed: %1</source>
        <translation>  计算：%1</translation>
    </message>
    <message>
        <source>  note: %1</source>
        <translation>  说明：%1</translation>
    </message>
    <message>
        <source>  no records</source>
        <translation>  没有记录</translation>
    </message>
    <message>
        <source>Say whose score is explained: --name NAME</source>
        <translation>请指明要查看谁的得分：--name NAME</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 points</source>
        <translation>%1，%2：%3分（满分%4分）</translation>
    </message>
    <message>
        <source>show the records behind a score</source>
        <translation>查看得分所依据的记录</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>rank %1 of %2 (tied)</source>
        <translation>第 %1 名（并列），共 %2 个</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>第 %1 名，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>得分 %1，满分 %2</translation>
    </message>
    <message>
        <source>no points: nothing could be measured</source>
        <translation>没有得分：无可统计的内容</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <comment>peer group, rank</comment>
        <translation>同类组“%1”：%2</translation>
    </message>
    <message>
        <source>grade: %1</source>
        <translation>等次：%1</translation>
    </message>
    <message>
        <source>Strengths (above the peer median): %1</source>
        <translation>强项（高于同类组中位数）：%1</translation>
    </message>
    <message>
        <source>Weaknesses (below the peer median): %1</source>
        <translation>弱项（低于同类组中位数）：%1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>计算：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>说明：%1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>A period of %1 months and %2 days cannot be evaluated. It must have 1 to %3 months and 1 to %4 days.</source>
        <translation>评价期为%1个月、%2天，无法评价；须为1到%3个月、1到%4天。</translation>
    </message>
    <message>
        <source>Unit number %1 (&quot;%2&quot;) has no key.</source>
        <translation>第%1个评价对象（“%2”）没有标识。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands for two units (&quot;%2&quot; and &quot;%3&quot;).</source>
        <translation>标识“%1”对应两个评价对象（“%2”和“%3”）。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>FactsFile</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>, column &quot;%1&quot;</source>
        <translation>，“%1”列</translation>
    </message>
    <message>
        <source> (unit &quot;%1&quot;)</source>
        <translation>（评价对象“%1”）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Expected the name &quot;unit&quot; over the first column.</source>
        <translation>第一列的列名应为&quot;unit&quot;。</translation>
    </message>
    <message>
        <source>Two columns have this name.</source>
        <translation>有两列使用了这个列名。</translation>
    </message>
    <message>
        <source>%1: the column &quot;%2&quot; is left out; a measure is named by letters A to Z, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;.</source>
        <translation>%1：未读取“%2”列；统计项名称只能用英文字母、数字、&quot;_&quot;、&quot;-&quot;和&quot;.&quot;。</translation>
    </message>
    <message>
        <source>The unit has no name.</source>
        <translation>评价对象没有名称。</translation>
    </message>
    <message>
        <source>The unit already stands in row %1. Its facts belong into one row.</source>
        <translation>该评价对象已在第%1行，其统计数据应写在同一行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands under no column name.</source>
        <translation>“%1”所在的列没有列名。</translation>
    </message>
    <message>
        <source>Expected a number such as 12, -3.5, 9/12 or 75%, or nothing; found &quot;%1&quot;.</source>
        <translation>应为12、-3.5、9/12或75%之类的数字，或留空；此处为“%1”。</translation>
    </message>
    <message>
        <source>This measure is a plain number: no share, no percentage, at most three decimals.</source>
        <translation>该统计项是数值，不能填写比率或百分数，最多三位小数。</translation>
    </message>
    <message>
        <source>%1: too many units and measures; at most %L2 values are read.</source>
        <translation>%1：评价对象和统计项过多，最多读取%L2个值。</translation>
    </message>
    <message>
        <source>%1: there is no unit in this file.</source>
        <translation>%1：文件中没有评价对象。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>另有%n处问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsJson</name>
    <message>
        <source>expected “%1”</source>
        <translation>应为“%1”</translation>
    </message>
    <message>
        <source>The facts cannot be read. At %1: %2.</source>
        <translation>统计数据无法读取。%1处：%2。</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺少此项</translation>
    </message>
    <message>
        <source>it is unknown</source>
        <translation>没有这个名称</translation>
    </message>
    <message>
        <source>expected a whole number from 1 to %1</source>
        <translation>应为1到%1之间的整数</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>the text is damaged</source>
        <translation>文字已损坏</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>the measure has no name or was there before</source>
        <translation>统计项没有名称，或与前面的重复</translation>
    </message>
    <message>
        <source>expected “number” or “rate”</source>
        <translation>应为“number”或“rate”</translation>
    </message>
    <message>
        <source>expected one value for each of %1 units</source>
        <translation>应为%1个评价对象各有一个值</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>此项为空</translation>
    </message>
    <message>
        <source>expected an exact number such as &quot;12.5&quot; or &quot;9/12&quot;</source>
        <translation>应为&quot;12.5&quot;或&quot;9/12&quot;之类的精确数字</translation>
    </message>
    <message>
        <source>The facts are too large to be read.</source>
        <translation>统计数据过大，无法读取。</translation>
    </message>
    <message>
        <source>The facts cannot be read: they are no JSON object (byte %1).</source>
        <translation>统计数据无法读取：不是JSON对象（第%1字节）。</translation>
    </message>
    <message>
        <source>The facts cannot be read: they are not written in the canonical form.</source>
        <translation>统计数据无法读取：不是规范格式。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>moved out of the area</source>
        <translation>迁出本行政区域</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>辞职</translation>
    </message>
    <message>
        <source>ordered to resign</source>
        <translation>责令辞职</translation>
    </message>
    <message>
        <source>absent from two sessions without leave</source>
        <translation>未经批准两次不出席会议</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>被罢免</translation>
    </message>
    <message>
        <source>lost the nationality</source>
        <translation>丧失中国国籍</translation>
    </message>
    <message>
        <source>deprived of political rights</source>
        <translation>被剥夺政治权利</translation>
    </message>
    <message>
        <source>lost the capacity to act</source>
        <translation>丧失行为能力</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>去世</translation>
    </message>
    <message>
        <source>raised at reception</source>
        <translation>来自接待</translation>
    </message>
    <message>
        <source>step</source>
        <translation>进行阶段</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>what is claimed</source>
        <translation>申诉类型</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>district</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>convener</source>
        <translation>召集人</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>deputy group</source>
        <translation>代表小组</translation>
    </message>
    <message>
        <source>electoral district</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>ground of the end</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>article of law</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>群众意见</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>what is evaluated</source>
        <translation>评价对象类型</translation>
    </message>
    <message>
        <source>period</source>
        <translation>评价期</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>评价方案</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>方案指纹</translation>
    </message>
    <message>
        <source>cut-off</source>
        <translation>数据截止</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>替代批次</translation>
    </message>
    <message>
        <source>from step</source>
        <translation>原阶段</translation>
    </message>
    <message>
        <source>to step</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>in which capacity</source>
        <translation>办理身份</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>评价对象</translation>
    </message>
    <message>
        <source>item</source>
        <translation>评分项目</translation>
    </message>
    <message>
        <source>rater</source>
        <translation>评分方</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>scored by</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>scored on</source>
        <translation>评分日期</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>sealed on</source>
        <translation>封存日期</translation>
    </message>
    <message>
        <source>late after days</source>
        <translation>补录天数界限</translation>
    </message>
    <message>
        <source>program version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>日志序号</translation>
    </message>
    <message>
        <source>journal hash</source>
        <translation>日志校验值</translation>
    </message>
    <message>
        <source>check sum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>saved on</source>
        <translation>保存日期</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>sent in on</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>adopted by</source>
        <translation>采用媒体</translation>
    </message>
    <message>
        <source>adopted on</source>
        <translation>采用日期</translation>
    </message>
    <message>
        <source>link or clipping</source>
        <translation>链接或剪报</translation>
    </message>
    <message>
        <source>kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>审核结果</translation>
    </message>
    <message>
        <source>reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>reviewed on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>excused by</source>
        <translation>说明人</translation>
    </message>
    <message>
        <source>excused on</source>
        <translation>说明日期</translation>
    </message>
</context>
<context>
    <name>FigureService</name>
    <message>
        <source>There is no such figure.</source>
        <translation>没有这项统计。</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%L1/%L2 (%L3 %)</source>
        <comment>part, whole, rate</comment>
        <translation>%L1/%L2（%L3%）</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>群众意见</translation>
    </message>
    <message>
        <source>Publicity item</source>
        <translation>宣传信息</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Deputy group</source>
        <translation>代表小组</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>Station evaluation sheet</source>
        <translation>联络站评价表</translation>
    </message>
    <message>
        <source>Deputy evaluation sheet</source>
        <translation>代表评价表</translation>
    </message>
    <message>
        <source>Town evaluation sheet</source>
        <translation>镇街评价表</translation>
    </message>
    <message>
        <source>Ranking table</source>
        <translation>排名表</translation>
    </message>
    <message>
        <source>Station comparison</source>
        <translation>联络站对比表</translation>
    </message>
    <message>
        <source>Visit register</source>
        <translation>走访登记表</translation>
    </message>
    <message>
        <source>Reception register</source>
        <translation>接待登记表</translation>
    </message>
    <message>
        <source>Opinion ledger</source>
        <translation>意见台账</translation>
    </message>
    <message>
        <source>Opinion hand-over sheet</source>
        <translation>群众意见交办单</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Duty archive</source>
        <translation>履职档案</translation>
    </message>
    <message>
        <source>Visit record (blank)</source>
        <translation>走访记录表（空白）</translation>
    </message>
    <message>
        <source>Reception register (blank)</source>
        <translation>接待登记表（空白）</translation>
    </message>
    <message>
        <source>Opinion hand-over sheet (blank)</source>
        <translation>群众意见交办单（空白）</translation>
    </message>
    <message>
        <source>Sign-in sheet (blank)</source>
        <translation>签到表（空白）</translation>
    </message>
    <message>
        <source>Satisfaction ballot</source>
        <translation>满意度测评票</translation>
    </message>
    <message>
        <source>Ballot count sheet</source>
        <translation>测评计票表</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Registers and archives</source>
        <translation>台账与档案</translation>
    </message>
    <message>
        <source>For single matters</source>
        <translation>单项事务</translation>
    </message>
    <message>
        <source>To fill in by hand</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>One sheet for each unit: points, rules and evidence, with room for signatures and seals.</source>
        <translation>每个评价对象一张：得分、评分规则和依据，留有签名和盖章处。</translation>
    </message>
    <message>
        <source>All units by rank inside their peer groups; those with too little data stand apart.</source>
        <translation>按同类组列出全部评价对象的名次；数据过少的单列。</translation>
    </message>
    <message>
        <source>Up to four stations side by side against the median of their peer group, with a figure.</source>
        <translation>最多四个联络站并列，与同类组中位数对比，附图。</translation>
    </message>
    <message>
        <source>Every valid entry of the period; one register for all, or one for each chosen station.</source>
        <translation>时段内的全部有效记录；可合为一册，也可按所选联络站各打一册。</translation>
    </message>
    <message>
        <source>One sheet for each opinion that was handed over, with a receipt to cut off.</source>
        <translation>每条已交办的意见一张，附可裁下的回执。</translation>
    </message>
    <message>
        <source>One sheet for each activity, with the deputies who were invited.</source>
        <translation>每次活动一张，列出应到代表。</translation>
    </message>
    <message>
        <source>A booklet for each deputy: facts, what was done in the period, and the points.</source>
        <translation>每位代表一册：基本情况、时段内的履职记录和积分。</translation>
    </message>
    <message>
        <source>An empty form. What is written on it is entered later.</source>
        <translation>空白表，手工填写后再录入。</translation>
    </message>
    <message>
        <source>To be ticked in secret: it lists the chosen deputies, or has empty lines for names.</source>
        <translation>无记名画票；列出所选代表，不选则留空行。</translation>
    </message>
    <message>
        <source>Ballots given out, returned and valid, and what they say, counted by hand.</source>
        <translation>手工统计发出、收回、有效票数及测评结果。</translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation>校验码：%1</translation>
    </message>
    <message>
        <source>Content code: %1</source>
        <translation>内容码：%1</translation>
    </message>
</context>
<context>
    <name>FormService</name>
    <message>
        <source>There is nothing to print. Choose another period, place or unit.</source>
        <translation>没有可打印的内容。请另选时段、地点或对象。</translation>
    </message>
    <message>
        <source>Choose a period.</source>
        <translation>请选择时段。</translation>
    </message>
    <message>
        <source>Choose a period: scores are of a whole period.</source>
        <translation>请选择评价期：得分按整个评价期计算。</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>No entries</source>
        <translation>（无记录）</translation>
    </message>
    <message>
        <source>      year    month    day</source>
        <translation>      年    月    日</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>签名：</translation>
    </message>
    <message>
        <source>(seal)</source>
        <translation>（盖章）</translation>
    </message>
    <message>
        <source>□ satisfied    □ mostly satisfied    □ dissatisfied</source>
        <translation>□ 满意    □ 基本满意    □ 不满意</translation>
    </message>
</context>
<context>
    <name>FreeScoring</name>
    <message>
        <source>There is no scheme file “%1”.</source>
        <translation>没有评价方案文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>The scheme “%1” cannot be used:
%2</source>
        <translation>评价方案“%1”不可用：
%2</translation>
    </message>
    <message>
        <source>%1: the scheme does not use these columns: %2.</source>
        <translation>%1：评价方案未使用以下列：%2。</translation>
    </message>
</context>
<context>
    <name>FrozenResult</name>
    <message>
        <source>left out</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>too few to rank</source>
        <translation>不参加排名</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>peer group</source>
        <translation>同类组</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>rank in group</source>
        <translation>组内名次</translation>
    </message>
    <message>
        <source>The frozen results cannot be read.</source>
        <translation>封存的结果无法读取。</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>评价对象</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>在列</translation>
    </message>
</context>
<context>
    <name>GradeReader</name>
    <message>
        <source>The code &quot;%1&quot; is already taken.</source>
        <translation>代码“%1”已被使用。</translation>
    </message>
    <message>
        <source>Only grades by rank have this.</source>
        <translation>只有按名次划分等次时才有此项。</translation>
    </message>
    <message>
        <source>No unit can reach this grade: the maximum is %1 points.</source>
        <translation>该等次无法达到：满分为%1分。</translation>
    </message>
    <message>
        <source>Expected a whole number from 1 or a percentage up to 100%, found %1.</source>
        <translation>应为不小于1的整数，或不超过100%的百分数；此处为%1。</translation>
    </message>
    <message>
        <source>Only grades by score have this.</source>
        <translation>只有按得分划分等次时才有此项。</translation>
    </message>
    <message>
        <source>Expected exactly one grade without &quot;places&quot;, which takes the rest; found %1.</source>
        <translation>须有且只有一个等次不设&quot;places&quot;，其余评价对象归入该等次；此处有%1个。</translation>
    </message>
    <message>
        <source>A veto forces the lowest grade, but the scheme has no grades.</source>
        <translation>一票否决须定为最低等次，但评价方案没有设等次。</translation>
    </message>
    <message>
        <source>A veto needs an input that is 0 or 1 and entered once.</source>
        <translation>一票否决须对应取值为0或1、不分评分方的录入项。</translation>
    </message>
</context>
<context>
    <name>HeadMatcher</name>
    <message>
        <source>The columns “%1” and “%2” can both mean “%3”.</source>
        <translation>“%1”列和“%2”列都可能表示“%3”，请改名或删去一列。</translation>
    </message>
    <message>
        <source>The column “%1” can mean “%2” or “%3”.</source>
        <translation>“%1”列可能表示“%2”，也可能表示“%3”，请改用明确的列名。</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>entry</source>
        <translation>日志序号</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>what</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>All is well: %1 journal entries, %2 records; head %3.</source>
        <translation>校验通过：变更日志%1条，记录%2条；日志末条%3。</translation>
    </message>
    <message>
        <source>who changed a record, when and how</source>
        <translation>查看一条记录的变更历史</translation>
    </message>
    <message>
        <source>take back your last step</source>
        <translation>撤销本人的上一步操作</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>prove that file, journal and records agree</source>
        <translation>校验数据库文件、变更日志和记录是否一致</translation>
    </message>
</context>
<context>
    <name>HistoryService</name>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>没有记录类型“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not the identity of a record.</source>
        <translation>“%1”不是记录标识。</translation>
    </message>
    <message>
        <source>There is no record %1 of this kind.</source>
        <translation>没有标识为%1的此类记录。</translation>
    </message>
    <message>
        <source>There is nothing of %1 to undo.</source>
        <translation>%1没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing of %1 to redo.</source>
        <translation>%1没有可重做的操作。</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>数据库文件已损坏：%1</translation>
    </message>
    <message>
        <source>Table %1, row %2: refers to a record of table %3 that does not exist.</source>
        <translation>表%1第%2行：所引用的表%3中的记录不存在。</translation>
    </message>
    <message>
        <source>Journal entry %1 (%2) was altered: its content does not give its hash.</source>
        <translation>变更日志第%1条（%2）被改动：内容与其校验值不符。</translation>
    </message>
    <message>
        <source>Journal entry %1 (%2) does not continue the one before it: entries were removed, inserted or moved.</source>
        <translation>变更日志第%1条（%2）与上一条不衔接：日志被删除、插入或移动过。</translation>
    </message>
    <message>
        <source>Table %1, record %2, field %3: differs from what the journal says. It was changed outside this program.</source>
        <translation>表%1记录%2字段%3：与变更日志不符，曾在本程序之外被修改。</translation>
    </message>
    <message>
        <source>Table %1, record %2: is in the journal but not in the table. It was removed outside this program.</source>
        <translation>表%1记录%2：变更日志中有而表中没有，曾在本程序之外被删除。</translation>
    </message>
    <message>
        <source>Table %1, record %2: is not in the journal. It was added outside this program.</source>
        <translation>表%1记录%2：变更日志中没有，是在本程序之外添加的。</translation>
    </message>
    <message>
        <source>Table %1, record %2: its newest change is missing. The end of the journal was removed.</source>
        <translation>表%1记录%2：缺少最近一次变更，变更日志的末尾被删除过。</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>added in bulk</source>
        <translation>批量新增</translation>
    </message>
    <message>
        <source>removed in bulk</source>
        <translation>批量删除</translation>
    </message>
    <message>
        <source>Table %1, station %2, month %3: the sums differ from the entries. They were changed outside this program.</source>
        <translation>表%1中联络站%2在%3的汇总数与登记的记录不一致，曾在本程序以外被改动。</translation>
    </message>
</context>
<context>
    <name>ImportBench</name>
    <message>
        <source>The database has no deputies to import visits of.</source>
        <translation>数据库中没有代表，无法测量走访导入。</translation>
    </message>
    <message>
        <source>Only %L1 of %L2 rows were imported.</source>
        <translation>应导入%L2行，只导入了%L1行。</translation>
    </message>
    <message>
        <source>sqlite3 failed: %1</source>
        <translation>sqlite3运行失败：%1</translation>
    </message>
    <message>
        <source>import: the program sqlite3 is not installed, so nothing is compared.</source>
        <translation>import：没有安装sqlite3程序，不作对比。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n town(s)</source>
        <translation>
            <numerusform>镇街%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>联络站%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>人员%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>代表职务%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>走访%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reception(s)</source>
        <translation>
            <numerusform>接待%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>活动%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s)</source>
        <translation>
            <numerusform>意见%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation>
            <numerusform>承办单位%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: </source>
        <translation>退回：</translation>
    </message>
    <message>
        <source>warning: </source>
        <translation>提示：</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有%n条未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1” was left out: %2</source>
        <translation>未读取工作表“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) read</source>
        <translation>
            <numerusform>%1：读取%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 accepted (%2 with a warning), %3 already there, %4 refused.</source>
        <translation>；接收%1行（其中%2行有提示），已登记过%3行，退回%4行。</translation>
    </message>
    <message>
        <source>Preview only: nothing was stored.</source>
        <translation>仅为试运行，未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing new was stored.</source>
        <translation>没有新增内容。</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>已写入：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Say what the file holds: --as stations|deputies|visits|receptions|activities|opinions</source>
        <translation>请指明文件内容：--as stations|deputies|visits|receptions|activities|opinions</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>The refused rows and their reasons are in %1.</source>
        <translation>退回的行及原因已写入%1。</translation>
    </message>
    <message>
        <source>take in a register (xlsx, ods, csv)</source>
        <translation>导入台账（xlsx、ods、csv）</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, row %3</source>
        <translation>%1，工作表“%2”，第%3行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the file: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 “%3”: %4</source>
        <comment>place in the file, column “value”: reason</comment>
        <translation>%1，%2“%3”：%4</translation>
    </message>
</context>
<context>
    <name>ImportPlanner</name>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation>导入已取消，未写入任何内容。</translation>
    </message>
    <message>
        <source>The file “%1” is too large: more than %L2 rows or %L3 characters. Split it and import the parts one after the other.</source>
        <translation>文件“%1”过大：超过%L2行或%L3个字符，请拆分后逐个导入。</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>Import %1</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>The database has changed since the preview. Nothing was imported; start the import again.</source>
        <translation>预览之后数据库有变更，未导入任何内容，请重新导入。</translation>
    </message>
    <message>
        <source>The database has no term of congress.</source>
        <translation>数据库中没有届次。</translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation>没有退回的行。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation>导入已取消，未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>stations</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>visits (and receptions)</source>
        <translation>走访（含接待）</translation>
    </message>
    <message>
        <source>receptions (and visits)</source>
        <translation>接待（含走访）</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>opinions</source>
        <translation>群众意见</translation>
    </message>
</context>
<context>
    <name>IndicatorScorer</name>
    <message>
        <source>The facts have no measure &quot;%1&quot;, which indicator %2 (%3) needs.</source>
        <translation>统计数据中没有统计项“%1”，指标%2（%3）需要该项。</translation>
    </message>
    <message>
        <source>In the facts the measure &quot;%1&quot; is of another kind (number or rate) than indicator %2 (%3) was written for.</source>
        <translation>统计数据中统计项“%1”的类别（数值或比率）与指标%2（%3）的要求不符。</translation>
    </message>
    <message>
        <source>%1; weighted mean of the raters (%2)</source>
        <translation>%1；取各评分方的加权平均分（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rater: formula</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>无可统计的内容</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>无数据</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, the median of %n value(s) of the peer group, stands for it</source>
        <translation>
            <numerusform>%1，以同类组%n个值的中位数%2代替</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two raters</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>not scored by %1: the mean of the other raters counts</source>
        <translation>%1未评分，按其余评分方的平均分计</translation>
    </message>
    <message>
        <source>not scored by %1: counts as 0 points</source>
        <translation>%1未评分，按0分计</translation>
    </message>
    <message>
        <source>not scored by %1: incomplete, no points yet</source>
        <translation>%1未评分，评分不全，暂不计分</translation>
    </message>
    <message>
        <source>%1: no points</source>
        <translation>%1，不得分</translation>
    </message>
    <message>
        <source>%1: full points</source>
        <translation>%1，得满分</translation>
    </message>
    <message>
        <source>%1: left out, the total is scaled up from the other indicators</source>
        <translation>%1，本项不计，总分由其余指标折算</translation>
    </message>
    <message>
        <source>%1, and nobody in the peer group has a value to impute: no points</source>
        <translation>%1，同类组中也没有可用于代替的值，不得分</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>District</source>
        <translation>本区县</translation>
    </message>
    <message>
        <source>Created %1: district %2, term %3.</source>
        <translation>已创建%1：%2，届次%3。</translation>
    </message>
    <message>
        <source>create a database</source>
        <translation>创建数据库</translation>
    </message>
</context>
<context>
    <name>InputReader</name>
    <message>
        <source>The maximum of %1 can never be met in steps of %2 from %3.</source>
        <translation>从%3起每级%2，无法达到最大值%1。</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>应为%1。</translation>
    </message>
    <message>
        <source>Only a plain number has this; &quot;%1&quot; is a rate.</source>
        <translation>只有数值才有此项，“%1”是比率。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a measure.</source>
        <translation>“%1”已是统计项的名称。</translation>
    </message>
    <message>
        <source>The scheme declares no raters.</source>
        <translation>评价方案没有设评分方。</translation>
    </message>
    <message>
        <source>A rater who gives nothing is missing; the indicator says what that means (&quot;whenRaterMissing&quot;).</source>
        <translation>评分方没有填写的，按未评分处理；处理办法由指标的&quot;whenRaterMissing&quot;规定。</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is already taken.</source>
        <translation>代码“%1”已被使用。</translation>
    </message>
    <message>
        <source>No indicator and no veto reads &quot;%1&quot;.</source>
        <translation>没有指标或一票否决使用“%1”。</translation>
    </message>
</context>
<context>
    <name>Interval</name>
    <message>
        <source>%1 to below %2</source>
        <translation>%1及以上不足%2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>不足%1</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Percentages are for rates only, found %1.</source>
        <translation>百分数只能用于比率，此处为%1。</translation>
    </message>
    <message>
        <source>The lowest band must have no lower end, or small values fall into no band.</source>
        <translation>最低档不得设下限，否则过小的值没有档次。</translation>
    </message>
    <message>
        <source>This is missing. Only the lowest band, which comes first, has no lower end.</source>
        <translation>缺少此项。只有排在最前的最低档不设下限。</translation>
    </message>
    <message>
        <source>The highest band must have no upper end, or large values fall into no band.</source>
        <translation>最高档不得设上限，否则过大的值没有档次。</translation>
    </message>
    <message>
        <source>This is missing. Only the highest band, which comes last, has no upper end.</source>
        <translation>缺少此项。只有排在最后的最高档不设上限。</translation>
    </message>
    <message>
        <source>Expected more than %1, found %2.</source>
        <translation>须大于%1，此处为%2。</translation>
    </message>
    <message>
        <source>Values from %1 to below %2 fall into no band.</source>
        <translation>%1及以上、不足%2的值没有档次。</translation>
    </message>
    <message>
        <source>Values from %1 to below %2 fall into two bands.</source>
        <translation>%1及以上、不足%2的值落入两档。</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>Expected the end of the text after the closing bracket, found %1.</source>
        <translation>右括号之后应结束，此处为%1。</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file with the encoding UTF-8.</source>
        <translation>文字不是UTF-8编码，请将文件另存为UTF-8编码。</translation>
    </message>
    <message>
        <source>A scheme of %L1 bytes is too large; at most %L2 are read.</source>
        <translation>评价方案有%L1字节，过大；最多读取%L2字节。</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>文末</translation>
    </message>
    <message>
        <source>Brackets are nested more than %1 deep.</source>
        <translation>括号嵌套超过%1层。</translation>
    </message>
    <message>
        <source>Expected a name in double quotes, found %1.</source>
        <translation>应为双引号内的名称，此处为%1。</translation>
    </message>
    <message>
        <source>Expected &quot;:&quot; after the name &quot;%1&quot;, found %2.</source>
        <translation>名称“%1”之后应为&quot;:&quot;，此处为%2。</translation>
    </message>
    <message>
        <source>Expected &quot;,&quot; or &quot;}&quot;, found %1.</source>
        <translation>应为&quot;,&quot;或&quot;}&quot;，此处为%1。</translation>
    </message>
    <message>
        <source>Expected &quot;,&quot; or &quot;]&quot;, found %1.</source>
        <translation>应为&quot;,&quot;或&quot;]&quot;，此处为%1。</translation>
    </message>
    <message>
        <source>A text in double quotes must end on its line; write a line break as \n.</source>
        <translation>双引号内的文字须在本行结束，换行请写作\n。</translation>
    </message>
    <message>
        <source>The closing double quote is missing.</source>
        <translation>缺少右双引号。</translation>
    </message>
    <message>
        <source>The escape \u%1 is half of a character.</source>
        <translation>转义符\u%1只是半个字符。</translation>
    </message>
    <message>
        <source>Expected one of &quot; \ / b f n r t u after a backslash, found %1.</source>
        <translation>反斜杠之后应为&quot; \ / b f n r t u之一，此处为%1。</translation>
    </message>
    <message>
        <source>Expected four hexadecimal digits after \u.</source>
        <translation>\u之后应为四位十六进制数字。</translation>
    </message>
    <message>
        <source>Expected a digit, found %1.</source>
        <translation>应为数字，此处为%1。</translation>
    </message>
    <message>
        <source>A number must not begin with a superfluous 0.</source>
        <translation>数字开头不得有多余的0。</translation>
    </message>
    <message>
        <source>Expected a value (text in double quotes, number, list, object), found %1.</source>
        <translation>应为值（双引号内的文字、数字、列表或对象），此处为%1。</translation>
    </message>
</context>
<context>
    <name>LadderRule</name>
    <message>
        <source>A higher level must not bring fewer points than the one before it.</source>
        <translation>级别较高的，分值不得低于前一级。</translation>
    </message>
    <message>
        <source>%1: %2 each</source>
        <comment>level of a ladder: points</comment>
        <translation>%1：每项%2分</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two levels of a rule</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1; every item once, at its highest level; at most %2 points</source>
        <translation>%1；同一项只按最高级别计一次，最高%2分</translation>
    </message>
    <message>
        <source>%1; every item once, at its highest level; each missing one takes %2 off; 0 to %3 points</source>
        <translation>%1；同一项只按最高级别计一次，每缺一项扣%2分，得分为0到%3分</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>“%1”不符合FIELD=VALUE的格式。</translation>
    </message>
    <message>
        <source>“%1” cannot be listed; there are: %2.</source>
        <translation>没有台账“%1”，可列出：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a number of rows.</source>
        <translation>“%1”不是行数。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) shown; there are more.</source>
        <translation>
            <numerusform>已显示%n行，还有更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>共%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be exported; there are: %2.</source>
        <translation>没有台账“%1”，可导出：%2。</translation>
    </message>
    <message>
        <source>Name the file: -o FILE.xlsx or -o FILE.csv</source>
        <translation>请指明文件：-o FILE.xlsx或-o FILE.csv</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation>
            <numerusform>已将%n行写入%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>show a register</source>
        <translation>查看台账</translation>
    </message>
    <message>
        <source>write a register to a file</source>
        <translation>将台账导出为文件</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>political affiliation</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>employer and post</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>from</source>
        <translation>任期起</translation>
    </message>
    <message>
        <source>to</source>
        <translation>任期止</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>parent station</source>
        <translation>上级联络站</translation>
    </message>
    <message>
        <source>station head</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>liaison officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>area (m²)</source>
        <translation>面积（平方米）</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>挂牌日期</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>deputies</source>
        <translation>参加代表</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>status</source>
        <translation>登记状态</translation>
    </message>
    <message>
        <source>entered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>title</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>result</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>raised by</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>handled by</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>assigned on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>state</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>round</source>
        <translation>办理轮次</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>person visited</source>
        <translation>走访对象</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>days until entry</source>
        <translation>登记间隔（天）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingService</name>
    <message>
        <source>Towns</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>群众意见</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>没有“%1”列，现有列：%2。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Any status</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>No visit has been registered yet. Press Ctrl+N to register the first one, or import a register.</source>
        <translation>还没有走访记录。按 Ctrl+N 登记第一条，或导入已有台账。</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>全部方式</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>New reception</source>
        <translation>登记接待</translation>
    </message>
    <message>
        <source>No reception has been registered yet. Press Ctrl+N to register the first one, or import a register.</source>
        <translation>还没有接待记录。按 Ctrl+N 登记第一条，或导入已有台账。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>登记活动</translation>
    </message>
    <message>
        <source>No activity has been registered yet. Press Ctrl+N to register the first one, or import a register.</source>
        <translation>还没有活动记录。按 Ctrl+N 登记第一条，或导入已有台账。</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部办理状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>New opinion</source>
        <translation>登记意见</translation>
    </message>
    <message>
        <source>No opinion has been registered yet. Press Ctrl+N to register the first one, or import a register.</source>
        <translation>还没有群众意见。按 Ctrl+N 登记第一条，或导入已有台账。</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>全部评价</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>New station</source>
        <translation>新增联络站</translation>
    </message>
    <message>
        <source>There is no station yet. Press Ctrl+N to add the first one, or import the list of stations.</source>
        <translation>还没有联络站。按 Ctrl+N 新增第一个，或导入联络站名册。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>New deputy</source>
        <translation>新增代表</translation>
    </message>
    <message>
        <source>There is no deputy yet. Press Ctrl+N to add the first one, or import the list of deputies.</source>
        <translation>还没有代表。按 Ctrl+N 新增第一名，或导入代表名册。</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>全部级别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Any sex</source>
        <translation>性别不限</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>New town</source>
        <translation>新增镇街</translation>
    </message>
    <message>
        <source>There is no town yet. Press Ctrl+N to add the first one.</source>
        <translation>还没有镇街。按 Ctrl+N 新增第一个。</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>新增承办单位</translation>
    </message>
    <message>
        <source>There is no office that handles opinions yet. Press Ctrl+N to add the first one.</source>
        <translation>还没有承办单位。按 Ctrl+N 新增第一个。</translation>
    </message>
</context>
<context>
    <name>LocalTextEditor</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English (may be empty)</source>
        <translation>英文（可不填）</translation>
    </message>
    <message>
        <source>%1, Chinese</source>
        <translation>%1，中文</translation>
    </message>
    <message>
        <source>%1, English</source>
        <translation>%1，英文</translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English (may be empty)</source>
        <translation>英文（可不填）</translation>
    </message>
    <message>
        <source>%1, Chinese</source>
        <translation>%1，中文</translation>
    </message>
    <message>
        <source>%1, English</source>
        <translation>%1，英文</translation>
    </message>
</context>
<context>
    <name>LookupService</name>
    <message>
        <source>“%1” has no recent texts.</source>
        <translation>“%1”没有最近填写的内容。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Liaison Station</source>
        <translation>代表联络站</translation>
    </message>
</context>
<context>
    <name>ManualRule</name>
    <message>
        <source>Points by hand need an input of the scheme; &quot;%1&quot; is a measure.</source>
        <translation>人工评分须用评价方案的录入项，“%1”是统计项。</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; must go from 0 to %2, the maximum of the indicator.</source>
        <translation>录入项“%1”的取值须为0到%2，即该指标的满分。</translation>
    </message>
    <message>
        <source>0 to %1 points, as the reviewer decides</source>
        <translation>0到%1分，由评审人评定</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>level from points</comment>
        <translation>%2分及以上为%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two levels of a rule</comment>
        <translation>；</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>level of the points</comment>
        <translation>（%1）</translation>
    </message>
</context>
<context>
    <name>MatterForms</name>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Opinion hand-over sheet</source>
        <translation>群众意见交办单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Liaison station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Reply until</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见内容</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>交办要求</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>交办单位</translation>
    </message>
    <message>
        <source>Accepted by the handler</source>
        <translation>承办单位签收</translation>
    </message>
    <message>
        <source>Cut here. The handler fills in the receipt and returns it to the station.</source>
        <translation>沿虚线裁下。回执由承办单位填写后交回联络站。</translation>
    </message>
    <message>
        <source>Receipt of the opinion hand-over sheet</source>
        <translation>群众意见交办单回执</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Visit record</source>
        <translation>走访记录表</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>□ visit    □ home visit    □ telephone    □ online</source>
        <translation>□ 走访    □ 入户走访    □ 电话    □ 网上</translation>
    </message>
    <message>
        <source>Person visited</source>
        <translation>走访对象</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>What was raised</source>
        <translation>反映的问题</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Reception register</source>
        <translation>接待登记表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Deputies on duty</source>
        <translation>接待代表</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Answer and handling</source>
        <translation>答复及处理情况</translation>
    </message>
    <message>
        <source>Visitor&apos;s signature</source>
        <translation>来访人签名</translation>
    </message>
    <message>
        <source>Satisfaction ballot</source>
        <translation>满意度测评票</translation>
    </message>
    <message>
        <source>Who is rated</source>
        <translation>测评对象</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Mostly satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Put one tick (√) in each line. A line with several ticks is void; one without a tick counts as abstention. The ballot is secret: do not sign it.</source>
        <translation>每行只画一个“√”。一行画多个的该行无效；不画的视为弃权。本票为无记名，请勿署名。</translation>
    </message>
    <message>
        <source>Ballot count sheet</source>
        <translation>测评计票表</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议名称</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>发出票数</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>收回票数</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效票数</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>无效票数</translation>
    </message>
    <message>
        <source>Satisfied (%)</source>
        <translation>满意率（%）</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>visits</source>
        <translation>走访次数</translation>
    </message>
    <message>
        <source>receptions</source>
        <translation>接待次数</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>活动次数</translation>
    </message>
    <message>
        <source>people received</source>
        <translation>接待人次</translation>
    </message>
    <message>
        <source>opinions received</source>
        <translation>收到意见数</translation>
    </message>
    <message>
        <source>opinions answered</source>
        <translation>已答复意见数</translation>
    </message>
    <message>
        <source>opinions answered in time</source>
        <translation>按期答复意见数</translation>
    </message>
    <message>
        <source>opinions with a satisfied rating</source>
        <translation>评价满意的意见数</translation>
    </message>
    <message>
        <source>days active</source>
        <translation>履职天数</translation>
    </message>
    <message>
        <source>deputies active</source>
        <translation>参与履职代表数</translation>
    </message>
    <message>
        <source>share of resident deputies active</source>
        <translation>驻站代表参与率</translation>
    </message>
    <message>
        <source>months with any entry</source>
        <translation>有记录的月份数</translation>
    </message>
    <message>
        <source>share of months with any entry</source>
        <translation>有记录的月份比例</translation>
    </message>
    <message>
        <source>late entries</source>
        <translation>补录条数</translation>
    </message>
    <message>
        <source>share of late entries</source>
        <translation>补录比例</translation>
    </message>
    <message>
        <source>mandate-days</source>
        <translation>任职天数</translation>
    </message>
    <message>
        <source>visits per mandate-day</source>
        <translation>每任职日走访次数</translation>
    </message>
    <message>
        <source>receptions per mandate-day</source>
        <translation>每任职日接待次数</translation>
    </message>
    <message>
        <source>visits per 1,000 residents</source>
        <translation>每千人走访次数</translation>
    </message>
    <message>
        <source>people received per 1,000 residents</source>
        <translation>每千人接待人次</translation>
    </message>
    <message>
        <source>opinions received per 1,000 residents</source>
        <translation>每千人收到意见数</translation>
    </message>
    <message>
        <source>station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>town</source>
        <translation>镇街</translation>
    </message>
</context>
<context>
    <name>MeasureList</name>
    <message>
        <source>This indicator reads &quot;%1&quot; already.</source>
        <translation>该指标已使用“%1”。</translation>
    </message>
    <message>
        <source>Expected a plain number, but &quot;%1&quot; is a rate.</source>
        <translation>应为数值，但“%1”是比率。</translation>
    </message>
</context>
<context>
    <name>MeasuresEditor</name>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1：添加</translation>
    </message>
    <message>
        <source>Add what is counted…</source>
        <translation>添加统计项…</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>The list of names is too long.</source>
        <translation>名单过长，请拆成多行填写。</translation>
    </message>
    <message>
        <source>Write names only, without text in brackets.</source>
        <translation>只写姓名，不要带括号内的文字。</translation>
    </message>
    <message>
        <source>No name is given.</source>
        <translation>没有填写姓名。</translation>
    </message>
    <message>
        <source>“等” stands for deputies who are not named; name all of them.</source>
        <translation>“等”字代表未列出姓名的代表，请写全姓名。</translation>
    </message>
</context>
<context>
    <name>Normalisation</name>
    <message>
        <source>a ratio to the best or to a target needs values of 0 or more</source>
        <translation>按最优值或目标计算比例时，值不得小于0</translation>
    </message>
    <message>
        <source>where lower is better, a ratio to the best or to a target needs values above 0</source>
        <translation>越小越好的指标，按最优值或目标计算比例时，值须大于0</translation>
    </message>
</context>
<context>
    <name>ObjectReader</name>
    <message>
        <source>This name appears twice in one object.</source>
        <translation>同一对象中该名称出现了两次。</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>数字%1</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>文字“%1”</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Expected %1; found %2.</source>
        <translation>应为%1；此处为%2。</translation>
    </message>
    <message>
        <source>Unknown name. Expected one of: %1.</source>
        <translation>没有这个名称，应为以下之一：%1。</translation>
    </message>
    <message>
        <source>This is missing. Expected %1.</source>
        <translation>缺少此项，应为%1。</translation>
    </message>
    <message>
        <source>one line of text, 1 to %1 characters</source>
        <translation>一行文字，1到%1个字</translation>
    </message>
    <message>
        <source>a code of 1 to %1 characters (letters A to Z, digits, &quot;_&quot;, &quot;-&quot;, &quot;.&quot;)</source>
        <translation>1到%1个字符的代码（英文字母、数字、&quot;_&quot;、&quot;-&quot;、&quot;.&quot;）</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>1到%1个字的文字</translation>
    </message>
    <message>
        <source>a number from %1 to %2, with at most three decimals and no exponent</source>
        <translation>%1到%2之间的数字，最多三位小数，不用科学计数法</translation>
    </message>
    <message>
        <source>a number from 0 to %1, with at most three decimals and no exponent, or a text such as &quot;80%&quot;</source>
        <translation>0到%1之间的数字，最多三位小数，不用科学计数法；或如&quot;80%&quot;的文字</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a list of %1 to %2 entries</source>
        <translation>有%1到%2项的列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice in this list.</source>
        <translation>“%1”在列表中出现了两次。</translation>
    </message>
</context>
<context>
    <name>OdsReader</name>
    <message>
        <source>This is an OpenDocument file, but no spreadsheet. Copy its table into a spreadsheet.</source>
        <translation>该文件是OpenDocument文件，但不是电子表格，请将其中的表格复制到电子表格中。</translation>
    </message>
    <message>
        <source>No spreadsheet repeats something “%1” times: the file is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation>表格中的重复次数“%1”不合常理，文件已损坏，请用电子表格软件打开后重新保存。</translation>
    </message>
</context>
<context>
    <name>OpenBench</name>
    <message>
        <source>The program could not run itself: %1</source>
        <translation>程序无法启动自身：%1</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>It was assigned before it was received.</source>
        <translation>交办日期早于收到日期，请核对。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期晚于今天，请核对。</translation>
    </message>
    <message>
        <source>The deadline lies before the assignment.</source>
        <translation>办理期限早于交办日期，请核对。</translation>
    </message>
    <message>
        <source>It was answered before it was received or assigned.</source>
        <translation>答复日期早于收到日期或交办日期，请核对。</translation>
    </message>
    <message>
        <source>Name the office that handles it.</source>
        <translation>请填写承办单位。</translation>
    </message>
    <message>
        <source>Enter the date of the answer.</source>
        <translation>请填写答复日期。</translation>
    </message>
    <message>
        <source>It was rated, so enter the date of the answer.</source>
        <translation>已有评价，请补填答复日期。</translation>
    </message>
    <message>
        <source>Enter the rating.</source>
        <translation>请填写评价。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>answered on the spot</source>
        <translation>当场答复</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>in handling</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>turned into a suggestion</source>
        <translation>转为代表建议</translation>
    </message>
    <message>
        <source>transferred to a higher level</source>
        <translation>转交上级</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>mostly satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Choose a station.</source>
        <translation>请选择联络站。</translation>
    </message>
    <message>
        <source>Enter what was raised.</source>
        <translation>请填写反映的内容。</translation>
    </message>
</context>
<context>
    <name>OpinionDue</name>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>按期答复</translation>
    </message>
    <message numerus="yes">
        <source>answered %n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天答复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpinionLifeCycle</name>
    <message>
        <source>“%1” cannot follow “%2”.</source>
        <translation>当前状态为“%2”，不能改为“%1”。</translation>
    </message>
    <message>
        <source>The step lies before the last one, that of %1.</source>
        <translation>日期早于上一步的日期%1，请核对。</translation>
    </message>
    <message>
        <source>Name the office that handles it.</source>
        <translation>请填写承办单位。</translation>
    </message>
    <message>
        <source>The deadline lies before the assignment.</source>
        <translation>办理期限早于交办日期，请核对。</translation>
    </message>
    <message>
        <source>Enter the rating.</source>
        <translation>请填写评价。</translation>
    </message>
    <message>
        <source>Only a dissatisfied rating reopens the handling.</source>
        <translation>只有评价为“不满意”的，才能重新办理。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Enter what was answered.</source>
        <translation>请填写答复内容。</translation>
    </message>
</context>
<context>
    <name>OpinionRowPlanner</name>
    <message>
        <source>Several offices are named; only the first is stored as the handler.</source>
        <translation>填写了多个单位，只将第一个登记为承办单位。</translation>
    </message>
    <message>
        <source>The name of the office is too long.</source>
        <translation>承办单位名称过长，请缩短。</translation>
    </message>
    <message>
        <source>Nothing is written here; taken for “%1”.</source>
        <translation>未填写，按“%1”登记。</translation>
    </message>
    <message>
        <source>This number belongs to another opinion of that year: “%1”.</source>
        <translation>该编号在当年已用于另一条意见：“%1”，请核对编号。</translation>
    </message>
    <message>
        <source>The same opinion also stands under number %1.</source>
        <translation>相同的意见另有编号%1，请核对是否重复。</translation>
    </message>
    <message>
        <source>This opinion is stored already.</source>
        <translation>该意见已登记。</translation>
    </message>
</context>
<context>
    <name>OpinionService</name>
    <message>
        <source>The opinion no longer exists.</source>
        <translation>这条群众意见已不存在。</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>subdistrict</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>township</source>
        <translation>乡</translation>
    </message>
    <message>
        <source>Choose a district.</source>
        <translation>请选择区县。</translation>
    </message>
    <message>
        <source>Enter the first day of the term.</source>
        <translation>请填写本届任期的第一天。</translation>
    </message>
    <message>
        <source>Enter the last day of the term.</source>
        <translation>请填写本届任期的最后一天。</translation>
    </message>
    <message>
        <source>The term ends before it begins.</source>
        <translation>任期结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Choose subdistrict, town or township.</source>
        <translation>请选择街道、镇或乡。</translation>
    </message>
    <message>
        <source>Enter a population from 1 to 100,000,000.</source>
        <translation>请填写1到100,000,000之间的人口数。</translation>
    </message>
    <message>
        <source>Choose a town.</source>
        <translation>请选择镇街。</translation>
    </message>
</context>
<context>
    <name>OrganisationService</name>
    <message>
        <source>The database has no district. Create a new database.</source>
        <translation>数据库中没有区县。请新建数据库。</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 could not be written: %2. Check the folder, your rights and the free space on the disk.</source>
        <translation>%1无法写入：%2。请检查文件夹、写入权限和磁盘剩余空间。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Registers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>评价批次</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>评价方案</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Duty archive</source>
        <translation>履职档案</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>%1 could not be written. Check that you may write there and that the disk is not full.</source>
        <translation>%1无法写入，请检查写入权限和磁盘剩余空间。</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>%1是文件夹，请指明文件名。</translation>
    </message>
    <message>
        <source>%1 could not be written: its folder does not exist.</source>
        <translation>%1无法写入：所在文件夹不存在。</translation>
    </message>
</context>
<context>
    <name>PerUnitRule</name>
    <message>
        <source>A rule with &quot;points&quot; has no range.</source>
        <translation>设了&quot;points&quot;的评分规则不再设分值范围。</translation>
    </message>
    <message>
        <source>each one %1, at most %2 points</source>
        <translation>每次%1分，最高%2分</translation>
    </message>
    <message>
        <source>each one %1 to %2 as the reviewer decides, at most %3 points</source>
        <translation>每次%1到%2分，由评审人评定，最高%3分</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>quarter %2 of %1</source>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>month %2 of %1</source>
        <translation>%1年%2月</translation>
    </message>
</context>
<context>
    <name>PlanItem</name>
    <message>
        <source>reception day</source>
        <translation>接待日</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>group activity</source>
        <translation>小组活动</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Choose a station.</source>
        <translation>请选择联络站。</translation>
    </message>
    <message>
        <source>Choose what is planned.</source>
        <translation>请选择计划事项。</translation>
    </message>
</context>
<context>
    <name>PlanningRow</name>
    <message>
        <source>The spreadsheet shows an error here.</source>
        <translation>表格中此处为错误值，请改正。</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>不能为空，请填写。</translation>
    </message>
    <message>
        <source>This is not one of the known words: %1.</source>
        <translation>无法识别，请填写以下之一：%1。</translation>
    </message>
    <message>
        <source>This is the same as row %1.</source>
        <translation>与第%1行相同。</translation>
    </message>
    <message>
        <source>This is the same as row %1 of sheet “%2”.</source>
        <translation>与工作表“%2”第%1行相同。</translation>
    </message>
</context>
<context>
    <name>PollRule</name>
    <message>
        <source>A level begins with &quot;from&quot; or &quot;above&quot;, not both.</source>
        <translation>每档的起点用&quot;from&quot;或&quot;above&quot;之一，不得并用。</translation>
    </message>
    <message>
        <source>The lowest level must have no lower end, or small shares fall into no level.</source>
        <translation>最低档不得设下限，否则过小的比率没有档次。</translation>
    </message>
    <message>
        <source>The levels must go upward; found %1 behind %2.</source>
        <translation>各档须由低到高排列，此处%2之后为%1。</translation>
    </message>
    <message>
        <source>No share can reach this level; a share is at most 100%.</source>
        <translation>该档无法达到：比率最高为100%。</translation>
    </message>
    <message>
        <source>The maximum of %1 points can never be met: no level gives it.</source>
        <translation>满分%1分无法达到：没有档次给出该分值。</translation>
    </message>
    <message>
        <source>No answer has the weight 1, so that a share of 100% can never be met.</source>
        <translation>没有权重为1的选项，比率无法达到100%。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>answer of a poll × weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>share of the ballots (%1)</source>
        <translation>测评得票率（%1）</translation>
    </message>
    <message>
        <source>, from %1 ballots on</source>
        <translation>，至少%1票方可计分</translation>
    </message>
    <message>
        <source>%1, in proportion, at most %2 points</source>
        <translation>%1，按比例计分，最高%2分</translation>
    </message>
    <message>
        <source>less</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>%1, %2: %3 points</source>
        <comment>share, level</comment>
        <translation>%1为%2，得%3分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>share: levels</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two levels of a rule</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>“%1” is not a form; there are: %2.</source>
        <translation>没有“%1”这种表；可用的有：%2。</translation>
    </message>
    <message>
        <source>Name the period: --period 2026|2026-H1|2026-Q2|2026-06</source>
        <translation>请指明评价期：--period 2026|2026-H1|2026-Q2|2026-06</translation>
    </message>
    <message>
        <source>Name both days: --from 2026-01-05 --to 2026-02-03</source>
        <translation>请指明起止日期：--from 2026-01-05 --to 2026-02-03</translation>
    </message>
    <message>
        <source>Say what is ranked: --subject station|deputy|town</source>
        <translation>请指明排名对象：--subject station|deputy|town</translation>
    </message>
    <message>
        <source>Order the sheets by --order rank or --order name</source>
        <translation>排序方式为 --order rank 或 --order name</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>“%1”不是编号。</translation>
    </message>
    <message>
        <source>Name the file: -o FILE.pdf</source>
        <translation>请指明文件：-o FILE.pdf</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not unique: %2. Name one by --id.</source>
        <translation>“%1”不止一个：%2。请用 --id 指明。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n form(s) to %2.</source>
        <translation>
            <numerusform>已写入%1 %n 份：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The check codes were not recorded, so “liaison check” will not know these sheets: %1</source>
        <translation>校验码未能登记，“liaison check”将无法核对这些表：%1</translation>
    </message>
    <message>
        <source>print any form: sheets, registers, ledgers, archives and empty forms</source>
        <translation>打印各种表：评价表、登记表、台账、档案和空白表</translation>
    </message>
</context>
<context>
    <name>PrintFonts</name>
    <message>
        <source>No Simplified Chinese font is installed, so nothing can be printed. Install one, on Debian the package %1.</source>
        <translation>没有安装简体中文字体，无法打印，请安装一种；在Debian上可安装软件包%1。</translation>
    </message>
</context>
<context>
    <name>ProfileService</name>
    <message>
        <source>Other mandates</source>
        <translation>其他任职</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>是否计入</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Inspection and research</source>
        <translation>视察和调研</translation>
    </message>
    <message>
        <source>Study and training</source>
        <translation>学习培训</translation>
    </message>
    <message>
        <source>Group and other activities</source>
        <translation>小组及其他活动</translation>
    </message>
    <message>
        <source>Visits and receptions</source>
        <translation>走访和接待</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>no: empty</source>
        <translation>不计入：内容为空</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>不计入：%1</translation>
    </message>
    <message>
        <source>no: not present</source>
        <translation>不计入：未出席</translation>
    </message>
    <message>
        <source>Opinions raised</source>
        <translation>反映的意见</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>What the public raised at receptions that this deputy held.</source>
        <translation>群众在该代表接待时反映的意见。</translation>
    </message>
    <message>
        <source>The record no longer exists.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message numerus="yes">
        <source>No entry for %n day(s); the last is of %1.</source>
        <translation>
            <numerusform>已有%n天没有新记录，最近一条为%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last entry: %1.</source>
        <translation>最近一条记录：%1。</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Resident deputies</source>
        <translation>驻站代表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Deputy group</source>
        <translation>代表小组</translation>
    </message>
    <message>
        <source>From</source>
        <translation>任期起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>任期止</translation>
    </message>
    <message>
        <source>Days in the period</source>
        <translation>期内任职天数</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Mandates held within the period. Figures are of all stations, as the deputy&apos;s score counts them.</source>
        <translation>列出期内任职的代表；次数按代表得分的口径统计，包括在其他联络站的履职。</translation>
    </message>
    <message>
        <source>Opinions by state</source>
        <translation>群众意见办理状态</translation>
    </message>
    <message>
        <source>Received in the period</source>
        <translation>期内收到</translation>
    </message>
    <message>
        <source>Ever received</source>
        <translation>累计收到</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>目前逾期</translation>
    </message>
    <message>
        <source>Overdue: not answered, and the deadline has passed.</source>
        <translation>逾期：尚未答复且已超过办理期限。</translation>
    </message>
    <message numerus="yes">
        <source>Opinions, %n overdue</source>
        <translation>
            <numerusform>群众意见，逾期%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Station head</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最近记录</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Rooms and points</source>
        <translation>联络室和联络点</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>no mandate in this period</source>
        <translation>期内未任职</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>无可统计的内容</translation>
    </message>
    <message>
        <source>%L1 of %L2, tied</source>
        <translation>第%L1名（共%L2，并列）</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>rank</comment>
        <translation>第%L1名（共%L2）</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Usage: liaison COMMAND …</source>
        <translation>用法：liaison COMMAND …</translation>
    </message>
    <message>
        <source>Every command: --format table|json|csv, --actor NAME, --lang zh_CN|en, --help.</source>
        <translation>各命令通用：--format table|json|csv、--actor NAME、--lang zh_CN|en、--help。</translation>
    </message>
    <message>
        <source>DB is a file or postgresql://user@host/name.</source>
        <translation>DB为文件名，或postgresql://user@host/name。</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 failed, 2 wrong usage, 3 done but some input rows were refused.</source>
        <translation>退出码：0完成，1失败，2用法错误，3已完成但有退回的行。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See liaison --help.</source>
        <translation>没有命令“%1”，请查看liaison --help。</translation>
    </message>
    <message>
        <source>Usage: liaison %1 %2</source>
        <translation>用法：liaison %1 %2</translation>
    </message>
    <message>
        <source>“%1” is not a format; there are table, json and csv.</source>
        <translation>“%1”不是输出格式，可用table、json和csv。</translation>
    </message>
</context>
<context>
    <name>ProofOutput</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The journal names no record behind this.</source>
        <translation>变更日志中没有与此有关的记录。</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1，%2：%3 → %4</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>what</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封存时</translation>
    </message>
    <message>
        <source>now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>records</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Check code %1: %2 “%3”, %4</source>
        <translation>校验码%1：%2“%3”，%4</translation>
    </message>
    <message>
        <source>Scheme: %1 (%2)</source>
        <translation>评价方案：%1（%2）</translation>
    </message>
    <message>
        <source>Printed on %1 by %2; data cut off on %3; journal %4; %5 points</source>
        <translation>%1由%2打印；数据截止%3；变更日志%4；得分%5分</translation>
    </message>
    <message>
        <source>What is kept of this sheet does not give its code: it was altered outside this program. Trust the paper, not what is shown here.</source>
        <translation>数据库中保存的该表内容与校验码不符，曾在本程序之外被改动。请以纸质评价表为准，不要采用此处显示的内容。</translation>
    </message>
    <message>
        <source>The journal does not contain the state that was printed: the records come from another copy, or the journal was cut.</source>
        <translation>变更日志中没有打印时的状态：记录来自另一份数据库，或变更日志被删减过。</translation>
    </message>
    <message>
        <source>Same: the records still give these points.</source>
        <translation>一致：按现有记录计算，得分与表上相同。</translation>
    </message>
    <message>
        <source>Differs: %1 points on the sheet, %2 now.</source>
        <translation>不一致：表上得分%1分，目前为%2分。</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation>%1 %2：%3 → %4</translation>
    </message>
    <message>
        <source>Round %1, sealed on %2 by program version %3; SHA-256 %4</source>
        <translation>评价批次%1，%2由程序版本%3封存；SHA-256：%4</translation>
    </message>
    <message>
        <source>Superseded by %1</source>
        <translation>已由%1取代</translation>
    </message>
    <message>
        <source>From the frozen facts and scheme:</source>
        <translation>按封存的统计数据和评价方案复算：</translation>
    </message>
    <message>
        <source>What was frozen does not give the hash of the seal: it was altered outside this program.</source>
        <translation>封存的内容与封存时的校验值不符，曾在本程序之外被改动。</translation>
    </message>
    <message>
        <source>Identical: the same points, ranks and hash.</source>
        <translation>完全一致：得分、名次和校验值均相同。</translation>
    </message>
    <message>
        <source>Not identical: version %1 gives the hash %2.</source>
        <translation>不一致：程序版本%1算出的校验值为%2。</translation>
    </message>
    <message>
        <source>From the live records:</source>
        <translation>按现有记录计算：</translation>
    </message>
    <message>
        <source>The journal does not contain the state that was sealed: the records come from another copy, or the journal was cut.</source>
        <translation>变更日志中没有封存时的状态：记录来自另一份数据库，或变更日志被删减过。</translation>
    </message>
    <message>
        <source>Same: the records still give these points and ranks.</source>
        <translation>一致：按现有记录计算，得分和名次均相同。</translation>
    </message>
    <message>
        <source>Points and ranks that follow:</source>
        <translation>由此引起的得分和名次变化：</translation>
    </message>
    <message>
        <source>check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>period</source>
        <translation>评价期</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>on the sheet</source>
        <translation>表上</translation>
    </message>
</context>
<context>
    <name>PublicityItem</name>
    <message>
        <source>deputy&apos;s deed</source>
        <translation>代表事迹</translation>
    </message>
    <message>
        <source>work news</source>
        <translation>工作动态</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>经验做法</translation>
    </message>
    <message>
        <source>research</source>
        <translation>调研理论</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>district</source>
        <translation>区县级</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>national</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>Choose a town.</source>
        <translation>请选择镇街。</translation>
    </message>
    <message>
        <source>Choose what kind of item it is.</source>
        <translation>请选择信息类型。</translation>
    </message>
    <message>
        <source>Enter the medium that has adopted it.</source>
        <translation>请填写采用媒体。</translation>
    </message>
    <message>
        <source>Choose the level of the medium.</source>
        <translation>请选择媒体级别。</translation>
    </message>
    <message>
        <source>Enter the day of adoption.</source>
        <translation>请填写采用日期。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期不能晚于今天。</translation>
    </message>
    <message>
        <source>It cannot be adopted before it was submitted.</source>
        <translation>采用日期不能早于报送日期。</translation>
    </message>
</context>
<context>
    <name>RaisedOpinion</name>
    <message>
        <source>Enter what was answered.</source>
        <translation>请填写答复内容。</translation>
    </message>
</context>
<context>
    <name>RankCommand</name>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>peer group</source>
        <translation>同类组</translation>
    </message>
    <message>
        <source>rank in group</source>
        <translation>组内名次</translation>
    </message>
    <message>
        <source>points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Scheme %1, version %2; of %3 points; %n ranked</source>
        <translation>
            <numerusform>评价方案%1，版本%2；满分%3分；%n个参加排名</numerusform>
        </translation>
    </message>
    <message>
        <source>; data from %1 to %2, cut off on %3; journal %4.</source>
        <translation>；数据期间%1至%2，数据截止%3；变更日志%4。</translation>
    </message>
    <message>
        <source>rank stations, deputies or towns</source>
        <translation>对联络站、代表或镇街排名</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>RankModel</name>
    <message>
        <source>A robustness analysis of %L1 units is too large; at most %L2 are analysed.</source>
        <translation>稳健性分析的评价对象有%L1个，过多；最多%L2个。</translation>
    </message>
</context>
<context>
    <name>RankingExport</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>同类组</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Rank, 5% of draws</source>
        <translation>名次区间下限（5%）</translation>
    </message>
    <message>
        <source>Rank, 95% of draws</source>
        <translation>名次区间上限（95%）</translation>
    </message>
    <message>
        <source>Close group</source>
        <translation>相近组</translation>
    </message>
    <message>
        <source>Rank in the period before</source>
        <translation>上期名次</translation>
    </message>
    <message>
        <source>Why not ranked</source>
        <translation>未参加排名的原因</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>并列</translation>
    </message>
</context>
<context>
    <name>RatioRule</name>
    <message>
        <source>Expected a target above 0.</source>
        <translation>目标须大于0。</translation>
    </message>
    <message>
        <source>Percentages are for rates only, found %1.</source>
        <translation>百分数只能用于比率，此处为%1。</translation>
    </message>
    <message>
        <source>A target per mandate needs a measure that is a rate per mandate-day.</source>
        <translation>按每名代表设目标的，统计项须为按任职天数计算的比率。</translation>
    </message>
    <message>
        <source>in proportion to the target %1, at most %2 points</source>
        <translation>目标为%1，按完成比例计分，最高%2分</translation>
    </message>
    <message>
        <source>in proportion to the target %1 a month, at most %2 points</source>
        <translation>目标为每月%1，按完成比例计分，最高%2分</translation>
    </message>
    <message>
        <source>in proportion to the target %1 per deputy, at most %2 points</source>
        <translation>目标为每名代表%1，按完成比例计分，最高%2分</translation>
    </message>
    <message>
        <source>in proportion to the target %1 per deputy and month, at most %2 points</source>
        <translation>目标为每名代表每月%1，按完成比例计分，最高%2分</translation>
    </message>
    <message>
        <source>in proportion to the target %1 a quarter, at most %2 points</source>
        <translation>目标为每季度%1，按完成比例计分，最高%2分</translation>
    </message>
</context>
<context>
    <name>ReadSession</name>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第%2行：%3</translation>
    </message>
    <message>
        <source>%1, sheet “%2”: %3</source>
        <translation>%1，工作表“%2”：%3</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, row %3: %4</source>
        <translation>%1，工作表“%2”，第%3行：%4</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off. Open it in a spreadsheet program and save it again.</source>
        <translation>文件已损坏或不完整，请用电子表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in a spreadsheet program, remove the password and save it again.</source>
        <translation>文件设有密码，请用电子表格软件打开，取消密码后重新保存。</translation>
    </message>
    <message>
        <source>A cell holds more than %L1 kilobytes of text, which no register does.</source>
        <translation>单元格文字超过%L1KB，超出台账的正常范围，请核对文件。</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>约访</translation>
    </message>
    <message>
        <source>outreach reception</source>
        <translation>下访</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>电话接待</translation>
    </message>
    <message>
        <source>online</source>
        <translation>网上接待</translation>
    </message>
    <message>
        <source>Choose a station.</source>
        <translation>请选择联络站。</translation>
    </message>
    <message>
        <source>Choose how the reception took place.</source>
        <translation>请选择接待方式。</translation>
    </message>
</context>
<context>
    <name>ReceptionService</name>
    <message>
        <source>New reception</source>
        <translation>新增接待</translation>
    </message>
    <message numerus="yes">
        <source>New reception with %n opinion(s)</source>
        <translation>
            <numerusform>新增接待及 %n 条意见</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of reception</source>
        <translation>修改接待</translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1: %2 on %3 by %4 (change %5, %6)</source>
        <translation>%1：%3由%4%2（变更日志第%5条，%6）</translation>
    </message>
    <message>
        <source>an import of %1, taken back</source>
        <translation>已撤销的导入，共%1条</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>district</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>office</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>deputy group</source>
        <translation>代表小组</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>代表职务</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>群众意见</translation>
    </message>
    <message>
        <source>step of an opinion</source>
        <translation>意见办理过程</translation>
    </message>
    <message>
        <source>evaluation round</source>
        <translation>评价批次</translation>
    </message>
    <message>
        <source>step of a round</source>
        <translation>评价批次办理过程</translation>
    </message>
    <message>
        <source>score of a round</source>
        <translation>评价批次评分</translation>
    </message>
    <message>
        <source>veto of a round</source>
        <translation>评价批次一票否决</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>seal of a round</source>
        <translation>评价批次封存</translation>
    </message>
    <message>
        <source>evaluation scheme</source>
        <translation>评价方案</translation>
    </message>
    <message>
        <source>item of a plan</source>
        <translation>计划事项</translation>
    </message>
    <message>
        <source>publicity item</source>
        <translation>宣传信息</translation>
    </message>
    <message>
        <source>review of an entry</source>
        <translation>记录审核</translation>
    </message>
    <message>
        <source>excuse</source>
        <translation>免办说明</translation>
    </message>
</context>
<context>
    <name>RecordLookup</name>
    <message>
        <source>The record no longer exists.</source>
        <translation>该记录已不存在。</translation>
    </message>
</context>
<context>
    <name>RecordService</name>
    <message>
        <source>The record no longer exists.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>It does not count: it is cancelled.</source>
        <translation>不计入：已作废。</translation>
    </message>
    <message>
        <source>It does not count: it is a duplicate of another entry.</source>
        <translation>不计入：与其他记录重复。</translation>
    </message>
    <message>
        <source>It does not count in this state: %1.</source>
        <translation>不计入：办理状态为“%1”。</translation>
    </message>
    <message>
        <source>It does not count: it does not say what it was about.</source>
        <translation>不计入：没有填写内容。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Records of this kind are not removed one by one.</source>
        <translation>此类记录不能单独删除。</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <comment>kind of record: number</comment>
        <translation>%1%L2条</translation>
    </message>
    <message>
        <source>“%1” was not removed because other records need it (%2). Remove or change those first.</source>
        <translation>“%1”没有删除，因为其他记录要用到它（%2）。请先删除或修改那些记录。</translation>
    </message>
    <message>
        <source>Only entries are marked cancelled or duplicate.</source>
        <translation>只有登记的记录可以标为作废或重复。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Valid again: %1</source>
        <translation>恢复有效：%1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation>标为重复：%1</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>a removed record</source>
        <translation>已删除的记录</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>deputy, presence</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>%1 “%2”: %3</source>
        <comment>column “value”: reason</comment>
        <translation>%1“%2”：%3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>退回原因</translation>
    </message>
</context>
<context>
    <name>RegisterForms</name>
    <message>
        <source>Entries: %1. People: %2.</source>
        <translation>共 %1 条，%2 人次。</translation>
    </message>
    <message>
        <source>Of these %1 entries with %2 people count in evaluations; the others have no content.</source>
        <translation>其中计入评价 %1 条、%2 人次；其余没有填写内容。</translation>
    </message>
    <message>
        <source>Visit register</source>
        <translation>走访登记表</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Person visited</source>
        <translation>走访对象</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What was raised</source>
        <translation>反映的问题</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Reception register</source>
        <translation>接待登记表</translation>
    </message>
    <message>
        <source>Deputies on duty</source>
        <translation>接待代表</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Answer and handling</source>
        <translation>答复及处理情况</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>登记意见</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Opinion ledger</source>
        <translation>意见台账</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见内容</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Assigned
Deadline</source>
        <translation>交办日期
答复期限</translation>
    </message>
    <message>
        <source>Answered
Rating</source>
        <translation>答复日期
评价</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>(late)</source>
        <translation>（超期）</translation>
    </message>
    <message>
        <source>Opinions: %1. Answered: %2. Past their deadline: %3.</source>
        <translation>共 %1 条意见，已答复 %2 条，超过期限 %3 条。</translation>
    </message>
</context>
<context>
    <name>RegisterScanner</name>
    <message>
        <source>The file “%1” contains no rows.</source>
        <translation>文件“%1”中没有数据。</translation>
    </message>
    <message>
        <source>In the file “%1”, no row with column titles was found. Looked for %2.
%3</source>
        <translation>文件“%1”中没有找到表头行，须有以下列：%2。
%3</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, row %3: %4</source>
        <translation>%1，工作表“%2”，第%3行：%4</translation>
    </message>
    <message>
        <source>Sheet “%1”: row %2 looks like the row of column titles, but lacks %3.</source>
        <translation>工作表“%1”：第%2行像是表头行，但缺少以下列：%3。</translation>
    </message>
    <message>
        <source>Sheet “%1”: no row with column titles. It begins with: %2</source>
        <translation>工作表“%1”：没有表头行，开头内容为：%2</translation>
    </message>
</context>
<context>
    <name>RegisterService</name>
    <message>
        <source>New %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Opinion: %1</source>
        <translation>群众意见：%1</translation>
    </message>
    <message>
        <source>The record no longer exists.</source>
        <translation>该记录已不存在。</translation>
    </message>
</context>
<context>
    <name>ReplayService</name>
    <message>
        <source>There is no evaluation round “%1”.</source>
        <translation>没有评价批次“%1”。</translation>
    </message>
    <message>
        <source>The round “%1” is not sealed, so there is nothing to compare: it is at “%2”.</source>
        <translation>评价批次“%1”尚未封存，没有可供复算比对的结果；当前阶段为“%2”。</translation>
    </message>
    <message>
        <source>What was frozen is not there any more. It was removed outside this program.</source>
        <translation>封存的内容已不存在，曾在本程序之外被删除。</translation>
    </message>
</context>
<context>
    <name>RobustArguments</name>
    <message>
        <source>--robust, --sensitivity, --seed and --top need a whole number of 0 or more.</source>
        <translation>--robust、--sensitivity、--seed和--top后须为不小于0的整数。</translation>
    </message>
    <message>
        <source>--spread needs a percentage from 0% to 100%.</source>
        <translation>--spread后须为0%到100%之间的百分数。</translation>
    </message>
    <message>
        <source>--vary needs &quot;all&quot; (weights, normalisation, aggregation) or &quot;weights&quot;.</source>
        <translation>--vary后须为&quot;all&quot;（权重、归一化方法、合成方法）或&quot;weights&quot;（仅权重）。</translation>
    </message>
</context>
<context>
    <name>RobustOutput</name>
    <message>
        <source>mean rank</source>
        <translation>平均名次</translation>
    </message>
    <message>
        <source>median</source>
        <translation>名次中位数</translation>
    </message>
    <message>
        <source>5%</source>
        <translation>5%分位</translation>
    </message>
    <message>
        <source>95%</source>
        <translation>95%分位</translation>
    </message>
    <message>
        <source>in top %1</source>
        <translation>进入前%1名的比例</translation>
    </message>
    <message>
        <source>before next</source>
        <translation>领先下一名的比例</translation>
    </message>
    <message>
        <source>group</source>
        <translation>相近组</translation>
    </message>
    <message>
        <source>Robustness: %L1 draws with seed %2; weights ±%3%, normalisation %4, aggregation %5. On average a rank moves by %6.</source>
        <translation>稳健性：模拟%L1次，随机种子%2；权重±%3%，归一化方法%4，合成方法%5。名次平均变动%6位。</translation>
    </message>
    <message>
        <source>Units of the same group are not distinguishable: their ranks between 5% and 95% of the draws overlap those of the first unit of the group.</source>
        <translation>同一相近组内的评价对象难分先后：其5%至95%分位的名次区间与组内第一名的区间有重叠。</translation>
    </message>
    <message>
        <source>without indicator</source>
        <translation>去掉的指标</translation>
    </message>
    <message>
        <source>mean rank shift</source>
        <translation>名次平均变动</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大变动</translation>
    </message>
    <message>
        <source>Sensitivity of the mean rank shift (Sobol&apos; indices, %L1 rankings):</source>
        <translation>名次平均变动的敏感性（Sobol&apos;指数，排名%L1次）：</translation>
    </message>
    <message>
        <source>input</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>单独影响</translation>
    </message>
    <message>
        <source>with interactions</source>
        <translation>含交互影响</translation>
    </message>
</context>
<context>
    <name>Robustness</name>
    <message>
        <source>A robustness analysis needs at least 1 draw.</source>
        <translation>稳健性分析至少模拟1次。</translation>
    </message>
    <message>
        <source>%L1 draws are too many; choose at most %L2. A thousand show the ranks, ten thousand show them finely.</source>
        <translation>模拟%L1次过多，最多%L2次。一千次即可看出名次的变动范围，一万次更为精细。</translation>
    </message>
    <message>
        <source>%L1 draws over %L2 units are too many; choose at most %L3 draws.</source>
        <translation>%L2个评价对象模拟%L1次过多，最多%L3次。</translation>
    </message>
    <message>
        <source>Weights can be varied by 0% to 100%.</source>
        <translation>权重的变动幅度须在0%到100%之间。</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>Name the unit.</source>
        <translation>请指明评价对象。</translation>
    </message>
    <message>
        <source>The scheme has no inputs that are scored by hand.</source>
        <translation>评价方案中没有需要人工评分的录入项。</translation>
    </message>
    <message>
        <source>The scheme has no input “%1”. It has: %2.</source>
        <translation>评价方案中没有录入项“%1”，现有：%2。</translation>
    </message>
    <message>
        <source>“%1” is scored once, not by raters.</source>
        <translation>“%1”只录入一次，不分评分方。</translation>
    </message>
    <message>
        <source>“%1” is scored by: %2.</source>
        <translation>“%1”的评分方为：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a part of a whole: write two whole numbers, such as 45/60.</source>
        <translation>“%1”不是比率，请写两个整数，如45/60。</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most three decimals.</source>
        <translation>“%1”不是数字，或超过三位小数。</translation>
    </message>
    <message>
        <source>%1 is not allowed here: enter a number from %2 to %3.</source>
        <translation>不能填写%1，请填写%2到%3之间的数字。</translation>
    </message>
    <message>
        <source>%1 is not allowed here: values go from %2 in steps of %3.</source>
        <translation>不能填写%1，应从%2起按%3递增。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>self-scores</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>evaluated station</source>
        <translation>被评价单位</translation>
    </message>
    <message>
        <source>deputy group</source>
        <translation>代表小组</translation>
    </message>
    <message>
        <source>town or subdistrict</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>department</source>
        <translation>相关部门</translation>
    </message>
    <message>
        <source>standing committee&apos;s office</source>
        <translation>人大代表工作机构</translation>
    </message>
    <message>
        <source>standing committee</source>
        <translation>人大常委会</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>请写明申诉内容。</translation>
    </message>
</context>
<context>
    <name>RoundCommand</name>
    <message>
        <source>Opened the round %1.</source>
        <translation>已开启评价批次%1。</translation>
    </message>
    <message>
        <source>The round %1 is now at “%2”.</source>
        <translation>评价批次%1当前阶段为“%2”。</translation>
    </message>
    <message>
        <source>refused: row %1: %2</source>
        <translation>退回：第%1行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) stored</source>
        <translation>
            <numerusform>已登记评分%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 refused.</source>
        <translation>，退回%1项。</translation>
    </message>
    <message>
        <source>Say what is scored: --unit NAME --input ID [--rater CODE] --value NUMBER, or --file FILE</source>
        <translation>请指明评分内容：--unit NAME --input ID [--rater CODE] --value NUMBER，或--file FILE</translation>
    </message>
    <message>
        <source>Stored %1 for %2.</source>
        <translation>已为%2登记评分%1。</translation>
    </message>
    <message>
        <source>Put the veto %1 on %2.</source>
        <translation>已对%2作出一票否决（%1）。</translation>
    </message>
    <message>
        <source>Lifted the veto %1 from %2.</source>
        <translation>已撤销对%2的一票否决（%1）。</translation>
    </message>
    <message>
        <source>Say what the appeal is about: --kind wrong|double|missing</source>
        <translation>请指明申诉类型：--kind wrong|double|missing（有误、重复、遗漏）</translation>
    </message>
    <message>
        <source>Took in appeal %1.</source>
        <translation>已登记第%1号申诉。</translation>
    </message>
    <message>
        <source>Say what is decided: --appeal NUMBER --decision accepted|rejected --reason TEXT</source>
        <translation>请指明申诉处理结果：--appeal NUMBER --decision accepted|rejected --reason TEXT</translation>
    </message>
    <message>
        <source>Appeal %1: %2.</source>
        <translation>第%1号申诉：%2。</translation>
    </message>
    <message>
        <source>Sealed the round %1; SHA-256 %2</source>
        <translation>已封存评价批次%1；SHA-256：%2</translation>
    </message>
    <message>
        <source>Opened the round %1 in its place.</source>
        <translation>已开启取代原批次的评价批次%1。</translation>
    </message>
    <message>
        <source>“%1” cannot be done with a round; there are: %2.</source>
        <translation>评价批次没有操作“%1”，可用：%2。</translation>
    </message>
    <message>
        <source>Name the round: liaison round DB %1 ROUND</source>
        <translation>请指明评价批次：liaison round DB %1 ROUND</translation>
    </message>
    <message>
        <source>Superfluous argument “%1”.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>Say in which capacity you act: --role station|group|town|department|office|committee</source>
        <translation>请指明办理身份：--role station|group|town|department|office|committee（被评价单位、代表小组、镇街、相关部门、人大代表工作机构、人大常委会）</translation>
    </message>
    <message>
        <source>evaluation rounds, from opening to the seal</source>
        <translation>办理评价批次，从开启到封存</translation>
    </message>
    <message>
        <source>compute a sealed round again; ends with 1 if anything differs</source>
        <translation>复算已封存的评价批次；如有不一致，退出码为1</translation>
    </message>
    <message>
        <source>look up the check code of a printed sheet; ends with 1 if anything differs</source>
        <translation>查验评价表上的校验码；如有不一致，退出码为1</translation>
    </message>
</context>
<context>
    <name>RoundInputs</name>
    <message>
        <source>not scored</source>
        <translation>未评分</translation>
    </message>
</context>
<context>
    <name>RoundLifeCycle</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>take further</source>
        <translation>转入下一阶段</translation>
    </message>
    <message>
        <source>send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>lift a veto</source>
        <translation>撤销一票否决</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>decide an appeal</source>
        <translation>处理申诉</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>supersede</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>The round is sealed: nothing in it can be changed. It can only be superseded by a new round.</source>
        <translation>评价批次已封存，内容不能再改动，只能由新的评价批次取代。</translation>
    </message>
    <message>
        <source>“%1” is not possible while the round is at “%2”.</source>
        <translation>评价批次当前阶段为“%2”，不能进行“%1”。</translation>
    </message>
    <message>
        <source>“%1” at “%2” is not for the role “%3”, but for: %4.</source>
        <translation>“%2”阶段的“%1”不由“%3”办理，应由以下身份办理：%4。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Values without a rater are entered in review, by: %1.</source>
        <translation>不分评分方的值在“评审”阶段录入，录入身份为：%1。</translation>
    </message>
    <message>
        <source>The values of the rater “%1” are entered by: %2.</source>
        <translation>评分方“%1”的值由以下身份录入：%2。</translation>
    </message>
</context>
<context>
    <name>RoundOutput</name>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>peer group</source>
        <translation>同类组</translation>
    </message>
    <message>
        <source>rank in group</source>
        <translation>组内名次</translation>
    </message>
    <message>
        <source>points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Round %1: %2, %3</source>
        <translation>评价批次%1：%2，%3</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>当前阶段：%1</translation>
    </message>
    <message>
        <source>Scheme %1, version %2 (%3)</source>
        <translation>评价方案%1，版本%2（%3）</translation>
    </message>
    <message>
        <source>Data cut off on %1</source>
        <translation>数据截止：%1</translation>
    </message>
    <message>
        <source>Supersedes %1: %2</source>
        <translation>取代%1：%2</translation>
    </message>
    <message>
        <source>Superseded by %1</source>
        <translation>已由%1取代</translation>
    </message>
    <message>
        <source>Scores: %1 of %2</source>
        <translation>评分：已登记%1项，应评%2项</translation>
    </message>
    <message>
        <source>Sealed on %1 by program version %2; SHA-256 %3</source>
        <translation>%1由程序版本%2封存；SHA-256：%3</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>state</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>by</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Veto %1 on %2 by %3: %4</source>
        <translation>一票否决%1：%2，批准人%3：%4</translation>
    </message>
    <message>
        <source>Appeal %1: %2, %3, by %4: %5</source>
        <translation>第%1号申诉：%2，%3，申诉人%4：%5</translation>
    </message>
    <message>
        <source> — %1 by %2: %3</source>
        <translation>——%1，处理人%2：%3</translation>
    </message>
    <message>
        <source> — waits for a decision</source>
        <translation>——待处理</translation>
    </message>
    <message>
        <source>round</source>
        <translation>评价批次</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>评价对象</translation>
    </message>
    <message>
        <source>period</source>
        <translation>评价期</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>开启日期</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>取代批次</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>RoundResultsFile</name>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>peer group</source>
        <translation>同类组</translation>
    </message>
    <message>
        <source>rank in group</source>
        <translation>组内名次</translation>
    </message>
    <message>
        <source>points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等次</translation>
    </message>
</context>
<context>
    <name>RoundScoreFile</name>
    <message>
        <source>Row %1 names the column “%2” twice.</source>
        <translation>第%1行中“%2”列出现了两次。</translation>
    </message>
    <message>
        <source>Row %1 must name the columns: unit, input, value; rater, note and evidence may be there, too.</source>
        <translation>第%1行应为列名，须有“名称”“指标”“得分”三列，还可以有“评分方”“备注”“依据”列。</translation>
    </message>
    <message>
        <source>“%1” holds no scores.</source>
        <translation>“%1”中没有评分。</translation>
    </message>
</context>
<context>
    <name>RoundService</name>
    <message>
        <source>There is no %1 called “%2”. Write the whole name: “%3”?</source>
        <translation>没有名为“%2”的%1，请写全称；是否为“%3”？</translation>
    </message>
    <message>
        <source>“%1” is a veto: it is not scored, but decided with a reason.</source>
        <translation>“%1”是一票否决，不作评分，须作出决定并写明原因。</translation>
    </message>
    <message>
        <source>Round %1: score of %2 (%3)</source>
        <translation>评价批次%1：%2的评分（%3）</translation>
    </message>
    <message numerus="yes">
        <source>Round %1: %n score(s) (%2)</source>
        <translation>
            <numerusform>评价批次%1：评分%n项（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was scored in row %1 already.</source>
        <translation>与第%1行的评分重复。</translation>
    </message>
    <message>
        <source>Round %1: veto on %2 (%3)</source>
        <translation>评价批次%1：对%2一票否决（%3）</translation>
    </message>
    <message>
        <source>The scheme has no veto “%1”.</source>
        <translation>评价方案中没有一票否决“%1”。</translation>
    </message>
    <message>
        <source>This veto is there already.</source>
        <translation>该一票否决已登记。</translation>
    </message>
    <message>
        <source>Round %1: veto on %2 lifted: %3</source>
        <translation>评价批次%1：撤销对%2的一票否决：%3</translation>
    </message>
    <message>
        <source>There is no veto “%1” on this unit.</source>
        <translation>该评价对象没有一票否决“%1”。</translation>
    </message>
    <message>
        <source>Round %1: appeal of %2 (%3)</source>
        <translation>评价批次%1：%2的申诉（%3）</translation>
    </message>
    <message>
        <source>The scheme has no indicator “%1”.</source>
        <translation>评价方案中没有指标“%1”。</translation>
    </message>
    <message>
        <source>Round %1: appeal %2 %3</source>
        <translation>评价批次%1：第%2号申诉%3</translation>
    </message>
    <message>
        <source>There is no appeal number %1; there are %2.</source>
        <translation>没有第%1号申诉，共有%2件。</translation>
    </message>
    <message>
        <source>Appeal %1 was decided on %2: %3.</source>
        <translation>第%1号申诉已于%2处理：%3。</translation>
    </message>
    <message>
        <source>Round %1: sealed (%2)</source>
        <translation>评价批次%1：封存（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) of this round wait for a decision.</source>
        <translation>
            <numerusform>该评价批次还有%n件申诉待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1: superseded (%2): %3</source>
        <translation>评价批次%1：由新批次取代（%2）：%3</translation>
    </message>
    <message>
        <source>The round “%1” has been superseded by “%2” already.</source>
        <translation>评价批次“%1”已由“%2”取代。</translation>
    </message>
    <message>
        <source>The scheme “%1” is not meant for this kind of period: %2.</source>
        <translation>评价方案“%1”不适用于这种评价期：%2。</translation>
    </message>
    <message>
        <source>There is no evaluation round yet.</source>
        <translation>还没有评价批次。</translation>
    </message>
    <message>
        <source>There is no evaluation round “%1”. There are: %2.</source>
        <translation>没有评价批次“%1”，现有：%2。</translation>
    </message>
    <message>
        <source>Rounds are opened by: %1.</source>
        <translation>评价批次由以下身份开启：%1。</translation>
    </message>
    <message>
        <source>Round %1: opened</source>
        <translation>评价批次%1：开启</translation>
    </message>
    <message>
        <source>The round “%1” of this period is sealed. Supersede it, or the round that replaced it.</source>
        <translation>本评价期的评价批次“%1”已封存，请取代该批次；该批次已被取代的，请取代其后的批次。</translation>
    </message>
    <message>
        <source>The round “%1” of this period is under way.</source>
        <translation>本评价期的评价批次“%1”正在办理。</translation>
    </message>
    <message>
        <source>Round %1: sent back (%2)</source>
        <translation>评价批次%1：退回（%2）</translation>
    </message>
    <message>
        <source>Round %1: taken further (%2)</source>
        <translation>评价批次%1：转入下一阶段（%2）</translation>
    </message>
</context>
<context>
    <name>RowSink</name>
    <message>
        <source>The row has more than %L1 columns. Is this the right file?</source>
        <translation>该行超过%L1列，请核对是否选错了文件。</translation>
    </message>
    <message>
        <source>The file has more than %L1 rows. Divide it and read the parts one by one.</source>
        <translation>文件超过%L1行，请拆分后逐个导入。</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <translation>上移第 %1 行</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>删除第 %1 行</translation>
    </message>
</context>
<context>
    <name>RuleReader</name>
    <message>
        <source>The rule &quot;%1&quot; names its measures itself.</source>
        <translation>评分规则“%1”在规则内指明统计项，此处不得再写。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; needs plain numbers, but a measure is a rate.</source>
        <translation>评分规则“%1”须用数值，但有统计项是比率。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; needs rates, but a measure is a plain number.</source>
        <translation>评分规则“%1”须用比率，但有统计项是数值。</translation>
    </message>
    <message>
        <source>Too many measures for the rule &quot;%1&quot;: %2, at most %3.</source>
        <translation>评分规则“%1”的统计项过多：现有%2个，最多%3个。</translation>
    </message>
    <message>
        <source>A deduction has a &quot;floor&quot; instead.</source>
        <translation>扣分不设此项，应设&quot;floor&quot;。</translation>
    </message>
    <message>
        <source>Only a deduction has a floor; points begin at 0.</source>
        <translation>只有扣分才设下限，得分从0起计。</translation>
    </message>
    <message>
        <source>Points are taken off in a block of the kind &quot;deduction&quot; or in a part of a sum, not here.</source>
        <translation>扣分只能写在&quot;deduction&quot;类板块或合计规则的分项中，不能写在此处。</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1（版本 %2）</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>评价轮次 %1：%2</translation>
    </message>
</context>
<context>
    <name>SchemeFields</name>
    <message>
        <source>points, 0 to 100000, at most three decimals</source>
        <translation>分数，0 至 100000，最多三位小数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>letters, digits, - _ . ; printed on sheets, never changed once in use</source>
        <translation>字母、数字和 - _ . ；印在评价表上，启用后不再更改</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>included; empty in the lowest band</source>
        <translation>含本数；最低一档留空</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>止</translation>
    </message>
    <message>
        <source>not included; empty in the highest band</source>
        <translation>不含本数；最高一档留空</translation>
    </message>
    <message>
        <source>Points each</source>
        <translation>每项分值</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>不得分</translation>
    </message>
    <message>
        <source>all points</source>
        <translation>得满分</translation>
    </message>
    <message>
        <source>left out; the total is scaled up</source>
        <translation>不计入，总分按比例折算</translation>
    </message>
    <message>
        <source>the median of the peer group stands for it</source>
        <translation>以同类组中位数代替</translation>
    </message>
    <message>
        <source>for the first and each further one</source>
        <translation>首次和以后每次计分</translation>
    </message>
    <message>
        <source>in proportion to a target</source>
        <translation>按完成目标比例计分</translation>
    </message>
    <message>
        <source>by bands</source>
        <translation>按评分档计分</translation>
    </message>
    <message>
        <source>for each one, fixed or as the reviewer decides</source>
        <translation>按件计分（固定分值或者由评审人酌定）</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>清单计分</translation>
    </message>
    <message>
        <source>given by a reviewer</source>
        <translation>评审人打分</translation>
    </message>
    <message>
        <source>by ballots</source>
        <translation>按测评票计分</translation>
    </message>
    <message>
        <source>taken off for each one</source>
        <translation>按件扣分</translation>
    </message>
    <message>
        <source>publicity ladder: by level, every item once</source>
        <translation>宣传按级别计分（每件只计最高一级）</translation>
    </message>
    <message>
        <source>sum of parts with rules of their own</source>
        <translation>分项合计（各有规则）</translation>
    </message>
    <message>
        <source>For the first one</source>
        <translation>首次得分</translation>
    </message>
    <message>
        <source>For each further one</source>
        <translation>以后每次得分</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>above 0; a percentage such as 80% for a rate</source>
        <translation>大于 0；比率写百分数，例如 80%</translation>
    </message>
    <message>
        <source>The target is for</source>
        <translation>目标口径</translation>
    </message>
    <message>
        <source>the period as it stands</source>
        <translation>整个评价期</translation>
    </message>
    <message>
        <source>each month of the period</source>
        <translation>评价期内每月</translation>
    </message>
    <message>
        <source>each quarter of the period</source>
        <translation>评价期内每季度</translation>
    </message>
    <message>
        <source>each mandate held throughout the period</source>
        <translation>每名全期任职的代表</translation>
    </message>
    <message>
        <source>each mandate and month</source>
        <translation>每名代表每月</translation>
    </message>
    <message>
        <source>Reviewer&apos;s points</source>
        <translation>评审人给分</translation>
    </message>
    <message>
        <source>only where a band leaves a range to the reviewer</source>
        <translation>只用于由评审人酌定分值的评分档</translation>
    </message>
    <message>
        <source>Bands, from the lowest</source>
        <translation>评分档（由低到高）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>8, or 6-8 where the reviewer decides</source>
        <translation>例如 8；由评审人酌定的写 6-8</translation>
    </message>
    <message>
        <source>Points for each one</source>
        <translation>每件分值</translation>
    </message>
    <message>
        <source>fixed; leave empty if the reviewer decides within a range</source>
        <translation>固定分值；由评审人在范围内酌定的留空</translation>
    </message>
    <message>
        <source>At least for each one</source>
        <translation>每件最低分</translation>
    </message>
    <message>
        <source>At most for each one</source>
        <translation>每件最高分</translation>
    </message>
    <message>
        <source>for all of them together</source>
        <translation>全部合计给分</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>清单项目</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Met from</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>1 if empty</source>
        <translation>留空为 1</translation>
    </message>
    <message>
        <source>for all items or for none; then they add up to the maximum</source>
        <translation>要么都填、要么都不填；都填时合计等于满分</translation>
    </message>
    <message>
        <source>Levels that guide the reviewer</source>
        <translation>打分参考档次</translation>
    </message>
    <message>
        <source>the lowest begins at 0</source>
        <translation>最低一档从 0 开始</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>测评选项</translation>
    </message>
    <message>
        <source>Ballots with this answer</source>
        <translation>该选项票数</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>0 to 1; at least one answer has 1</source>
        <translation>0 至 1；至少有一个选项为 1</translation>
    </message>
    <message>
        <source>Least number of ballots</source>
        <translation>最少票数</translation>
    </message>
    <message>
        <source>with fewer there is nothing to measure; 1 if empty</source>
        <translation>少于此数视为无可统计的内容；留空为 1</translation>
    </message>
    <message>
        <source>Levels, from the lowest</source>
        <translation>档次（由低到高）</translation>
    </message>
    <message>
        <source>included</source>
        <translation>含本数</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>不含本数</translation>
    </message>
    <message>
        <source>without levels the points are in proportion to the share</source>
        <translation>不设档次时按比例计分</translation>
    </message>
    <message>
        <source>Taken off for each one</source>
        <translation>每件扣分</translation>
    </message>
    <message>
        <source>Items of this level</source>
        <translation>该级别件数</translation>
    </message>
    <message>
        <source>Missing items</source>
        <translation>缺少的件数</translation>
    </message>
    <message>
        <source>how many the quota asked for and are missing</source>
        <translation>按任务应有而缺少的件数</translation>
    </message>
    <message>
        <source>Taken off for each missing one</source>
        <translation>每缺一件扣分</translation>
    </message>
    <message>
        <source>letters, digits, - _ . ; the same in all versions</source>
        <translation>字母、数字和 - _ . ；各版相同</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>printed at the foot of sheets</source>
        <translation>印在评价表页脚</translation>
    </message>
    <message>
        <source>Evaluates</source>
        <translation>评价对象</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>towns</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>评价期</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月度</translation>
    </message>
    <message>
        <source>several years</source>
        <translation>多年</translation>
    </message>
    <message>
        <source>term</source>
        <translation>届</translation>
    </message>
    <message>
        <source>Example mark</source>
        <translation>示例标记</translation>
    </message>
    <message>
        <source>empty for a scheme in force</source>
        <translation>现行方案留空</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>document, number, date: where the rules come from</source>
        <translation>文件名称、文号、日期：规则的出处</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>站点层级</translation>
    </message>
    <message>
        <source>town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>kind of town</source>
        <translation>镇街类型</translation>
    </message>
    <message>
        <source>number of deputies</source>
        <translation>代表人数</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>level of the congress</source>
        <translation>代表层级</translation>
    </message>
    <message>
        <source>station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Rank among units with the same</source>
        <translation>按以下属性分组排名</translation>
    </message>
    <message>
        <source>Bands of a number, from the smallest</source>
        <translation>数值分档（由小到大）</translation>
    </message>
    <message>
        <source>Least data for a rank</source>
        <translation>参加排名的最少数据</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>统计项</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>of a rate: its denominator</source>
        <translation>比率按分母计</translation>
    </message>
    <message>
        <source>a unit with less is listed as too few to rank</source>
        <translation>少于此数的列为“数据过少，不参加排名”</translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>self, station, group, town, department; any other code: the office</source>
        <translation>self、station、group、town、department；其他代码由代表工作机构填写</translation>
    </message>
    <message>
        <source>0.001 to 1000</source>
        <translation>0.001 至 1000</translation>
    </message>
    <message>
        <source>weights need not add up to anything</source>
        <translation>权重之和不限</translation>
    </message>
    <message>
        <source>not the name of a measure</source>
        <translation>不能与统计项同名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>part of a whole, such as 45/60</source>
        <translation>部分/总数，例如 45/60</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>0 if empty</source>
        <translation>留空为 0</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>100% for a part of a whole; may be empty</source>
        <translation>部分占总数写 100%；可不填</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>1 if empty; 0.5 for half points</source>
        <translation>留空为 1；可打半分的写 0.5</translation>
    </message>
    <message>
        <source>An empty cell means</source>
        <translation>空白表示</translation>
    </message>
    <message>
        <source>only without raters; empty: the value is missing</source>
        <translation>只用于不设评分人的项目；不填表示缺少数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>由谁填写</translation>
    </message>
    <message>
        <source>nobody chosen: entered once, by the reviewers</source>
        <translation>不选：由评审方填写一次</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>by score</source>
        <translation>按分数</translation>
    </message>
    <message>
        <source>by rank (quotas)</source>
        <translation>按名次（名额）</translation>
    </message>
    <message>
        <source>Tied across the edge of a quota</source>
        <translation>名额边界并列时</translation>
    </message>
    <message>
        <source>all get the better grade</source>
        <translation>都评为较高等次</translation>
    </message>
    <message>
        <source>all get the worse grade</source>
        <translation>都评为较低等次</translation>
    </message>
    <message>
        <source>Quotas are of</source>
        <translation>名额范围</translation>
    </message>
    <message>
        <source>all ranked units</source>
        <translation>全部参加排名的对象</translation>
    </message>
    <message>
        <source>each peer group</source>
        <translation>各同类组</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>a number or a percentage; exactly one grade has none and takes the rest</source>
        <translation>人数或者百分数；只有一个等次不填，其余归入该等次</translation>
    </message>
    <message>
        <source>Grades, from the lowest</source>
        <translation>等次（由低到高）</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>an input from 0 to 1 without raters</source>
        <translation>取值 0 至 1、不设评分人的评分项</translation>
    </message>
    <message>
        <source>a veto gives the lowest grade, whatever the score</source>
        <translation>否决即评为最低等次，不论得分多少</translation>
    </message>
    <message>
        <source>bonus: on top, up to a cap</source>
        <translation>加分：另加，封顶</translation>
    </message>
    <message>
        <source>deduction: taken off, down to a floor</source>
        <translation>扣分：扣到下限为止</translation>
    </message>
    <message>
        <source>points: part of the maximum</source>
        <translation>计分：计入满分</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>扣分下限</translation>
    </message>
    <message>
        <source>below 0; empty: the sum of the indicators</source>
        <translation>小于 0；不填为各指标之和</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>封顶</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计项</translation>
    </message>
    <message>
        <source>most that is taken off, below 0</source>
        <translation>最多扣分，小于 0</translation>
    </message>
    <message>
        <source>most points; the rule must reach it</source>
        <translation>最高分；按规则必须能够得到</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>缺少数值时</translation>
    </message>
    <message>
        <source>With nothing to measure</source>
        <translation>无可统计的内容时</translation>
    </message>
    <message>
        <source>When a rater is missing</source>
        <translation>有评分人未评时</translation>
    </message>
    <message>
        <source>the mean of the others</source>
        <translation>取其余评分人的平均</translation>
    </message>
    <message>
        <source>a missing rater gives 0</source>
        <translation>未评的按 0 分</translation>
    </message>
    <message>
        <source>no points and no rank yet</source>
        <translation>暂不计分、不排名</translation>
    </message>
</context>
<context>
    <name>SchemeInput</name>
    <message>
        <source>a rate from 0 to %1</source>
        <translation>0到%1之间的比率</translation>
    </message>
    <message>
        <source>a number from %1 to %2 in steps of %3</source>
        <translation>%1到%2之间、每级%3的数字</translation>
    </message>
</context>
<context>
    <name>SchemeOffers</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>%1, version %2 (example)</source>
        <translation>%1，第 %2 版（示例）</translation>
    </message>
</context>
<context>
    <name>SchemeOutline</name>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>code title (points)</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>without title</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>About the scheme</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Peer groups</source>
        <translation>同类组</translation>
    </message>
    <message>
        <source>Least data for a rank</source>
        <translation>参加排名的最少数据</translation>
    </message>
    <message>
        <source>Raters and weights</source>
        <translation>评分人和权重</translation>
    </message>
    <message>
        <source>Values entered by hand</source>
        <translation>人工填写的评分项</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Maximum: %1 points, the sum of the blocks of points.</source>
        <translation>满分 %1 分，为各计分分块之和。</translation>
    </message>
    <message>
        <source>The indicators together give %1 points; the cap may be less.</source>
        <translation>各指标合计 %1 分；封顶可以更低。</translation>
    </message>
    <message>
        <source>Points taken off. The total never falls below 0.</source>
        <translation>扣分项。总分不低于 0 分。</translation>
    </message>
    <message>
        <source>Maximum: %1 points, the sum of the indicators.</source>
        <translation>满分 %1 分，为各指标之和。</translation>
    </message>
    <message>
        <source>What no register holds: items seen on site, a reviewer&apos;s points, ballots, vetoes. Add one for each value that somebody enters in a round.</source>
        <translation>台账中没有的内容：现场查看的项目、评审人打分、测评票、一票否决。每个由人填写的数值添加一项。</translation>
    </message>
    <message>
        <source>Who scores the same value, and how much each counts. An input names its raters.</source>
        <translation>同一项目由哪些人评分、各占多少权重。评分项各自指明评分人。</translation>
    </message>
    <message>
        <source>%1 (rate)</source>
        <translation>%1（比率）</translation>
    </message>
    <message>
        <source>%1 (by hand)</source>
        <translation>%1（人工填写）</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>新分块</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新评分项</translation>
    </message>
</context>
<context>
    <name>SchemeProblem</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第%1行第%2列：%3</translation>
    </message>
    <message>
        <source>line %1, column %2, %3: %4</source>
        <translation>第%1行第%2列，%3：%4</translation>
    </message>
</context>
<context>
    <name>SchemeProblems</name>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>另有%n处问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The evaluation scheme cannot be used:
%1</source>
        <translation>评价方案不可用：
%1</translation>
    </message>
</context>
<context>
    <name>SchemeReader</name>
    <message>
        <source>Expected an object with the scheme.</source>
        <translation>应为包含评价方案的对象。</translation>
    </message>
    <message>
        <source>A scheme has at most %1 indicators, found %2.</source>
        <translation>评价方案最多有%1个指标，现有%2个。</translation>
    </message>
    <message>
        <source>This program reads format %1. The scheme was written for another version.</source>
        <translation>本程序读取格式%1，该评价方案是为其他版本编写的。</translation>
    </message>
    <message>
        <source>Only a rate can have nothing to measure; these measures are plain numbers.</source>
        <translation>只有比率才会出现无可统计的情况，此处的统计项都是数值。</translation>
    </message>
    <message>
        <source>Expected %1, the sum of the maxima below; found %2.</source>
        <translation>应为%1，即下列各项满分之和；此处为%2。</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is already taken.</source>
        <translation>代码“%1”已被使用。</translation>
    </message>
    <message>
        <source>At least one block must be of the kind &quot;points&quot;.</source>
        <translation>至少须有一个&quot;points&quot;类板块。</translation>
    </message>
    <message>
        <source>Only a block of deductions has a floor.</source>
        <translation>只有扣分板块才设下限。</translation>
    </message>
    <message>
        <source>The cap of %1 points can never be met: the indicators together give at most %2.</source>
        <translation>封顶%1分无法达到：各指标合计最多%2分。</translation>
    </message>
    <message>
        <source>A block of deductions has a &quot;floor&quot; instead.</source>
        <translation>扣分板块不设此项，应设&quot;floor&quot;。</translation>
    </message>
    <message>
        <source>The floor of %1 points can never be met: the indicators together take at most %2 off.</source>
        <translation>下限%1分无法达到：各指标合计最多扣%2分。</translation>
    </message>
    <message>
        <source>All inputs of an indicator must have the same raters.</source>
        <translation>同一指标的各录入项须有相同的评分方。</translation>
    </message>
    <message>
        <source>No input of this indicator is entered by raters.</source>
        <translation>该指标没有由评分方填写的录入项。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; cannot be applied by several raters.</source>
        <translation>评分规则“%1”不能由多个评分方使用。</translation>
    </message>
    <message>
        <source>Bonus points and deductions are not part of the maximum; here only &quot;zero&quot; is possible.</source>
        <translation>加分和扣分不计入满分，此处只能为&quot;zero&quot;。</translation>
    </message>
    <message>
        <source>What raters enter cannot be imputed.</source>
        <translation>评分方填写的值不能用中位数代替。</translation>
    </message>
    <message>
        <source>Only a rate can be imputed here.</source>
        <translation>此处只有比率才能用中位数代替。</translation>
    </message>
</context>
<context>
    <name>SchemeService</name>
    <message>
        <source>The scheme no longer exists.</source>
        <translation>该方案已不存在。</translation>
    </message>
    <message>
        <source>this scheme</source>
        <comment>name of what is saved</comment>
        <translation>本方案</translation>
    </message>
    <message>
        <source>“%1” is the code of an example of the program; choose another.</source>
        <translation>“%1”是程序自带示例的代码，请另取一个。</translation>
    </message>
    <message>
        <source>Scheme %1, version %2</source>
        <translation>评价方案 %1，第 %2 版</translation>
    </message>
    <message>
        <source>There is a version %1 of this scheme already. Give another version.</source>
        <translation>该方案已有第 %1 版，请另取版本号。</translation>
    </message>
    <message>
        <source>The round %1 evaluates by this version, so it is never changed. Give a new version.</source>
        <translation>评价批次 %1 使用了这一版，因此不再更改。请另取新的版本号。</translation>
    </message>
    <message>
        <source>Scheme %1, version %2 removed</source>
        <translation>删除评价方案 %1，第 %2 版</translation>
    </message>
    <message>
        <source>The round %1 evaluates by this version, so it stays.</source>
        <translation>评价批次 %1 使用了这一版，因此保留。</translation>
    </message>
    <message>
        <source>There is no scheme “%1”.</source>
        <translation>没有方案“%1”。</translation>
    </message>
</context>
<context>
    <name>ScoreCommand</name>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>评价对象</translation>
    </message>
    <message>
        <source>peer group</source>
        <translation>同类组</translation>
    </message>
    <message>
        <source>rank in group</source>
        <translation>组内名次</translation>
    </message>
    <message>
        <source>Name the files: --scheme FILE.json --facts FILE.csv</source>
        <translation>请指明文件：--scheme FILE.json --facts FILE.csv</translation>
    </message>
    <message>
        <source>Name the period: --period 2026|2026-H1|2026-Q2|2026-06</source>
        <translation>请指明评价期：--period 2026|2026-H1|2026-Q2|2026-06</translation>
    </message>
    <message>
        <source>score and rank any table of facts, without a database</source>
        <translation>不用数据库，对任意统计数据表计分和排名</translation>
    </message>
    <message>
        <source>Scheme %1, version %2; of %3 points.</source>
        <translation>评价方案%1，版本%2；满分%3分。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Scheme %1, version %2; normalisation %3, aggregation %4. A comparison view: each value depends on who else is listed.</source>
        <translation>评价方案%1，版本%2；归一化方法%3，合成方法%4。仅供比较：各值随参加比较的对象而变。</translation>
    </message>
    <message>
        <source>index</source>
        <translation>指数</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>The facts have no measure &quot;%1&quot;, which the scheme needs for ranking.</source>
        <translation>统计数据中没有统计项“%1”，评价方案排名需要该项。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>veto (reason)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>score (grade)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Vetoed: %1. The score before was %2; the lowest grade is given.</source>
        <translation>一票否决：%1。否决前得分%2，等次定为最低等次。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two vetoes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot; (%3): expected %4; found %5.</source>
        <translation>%1，“%2”（%3）：应为%4；此处为%5。</translation>
    </message>
</context>
<context>
    <name>SearchService</name>
    <message>
        <source>deputy</source>
        <translation>代表</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>A sensitivity analysis needs at least 2 ranked units.</source>
        <translation>敏感性分析至少须有2个参加排名的评价对象。</translation>
    </message>
    <message>
        <source>A sensitivity analysis needs a sample of at least 2.</source>
        <translation>敏感性分析的样本量至少为2。</translation>
    </message>
    <message>
        <source>A sample of %L1 is too large for %L2 units; choose at most %L3.</source>
        <translation>%L2个评价对象取样本量%L1过大，最多为%L3。</translation>
    </message>
    <message>
        <source>Weights can be varied by 0% to 100%.</source>
        <translation>权重的变动幅度须在0%到100%之间。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>District: %1</source>
        <translation>区县：%1</translation>
    </message>
    <message>
        <source>“%1” already holds a database. It was left untouched.</source>
        <translation>“%1”中已有数据库，未作改动。</translation>
    </message>
    <message>
        <source>“%1” is not a term. Write its first and last year: 2021-2026.</source>
        <translation>“%1”不是届次，请写明起止年份，如2021-2026。</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>没有设置项“%1”。</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>“%1”应为 %2 至 %3 之间的数字。</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>设置：%1</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Days after the event until an entry is late</source>
        <translation>活动发生后超过多少天登记算补录</translation>
    </message>
    <message>
        <source>Days to answer an opinion after it was assigned</source>
        <translation>群众意见交办后的办理天数</translation>
    </message>
    <message>
        <source>Days to assign an opinion after receipt</source>
        <translation>群众意见收到后的交办天数</translation>
    </message>
    <message>
        <source>Days before a deadline from which the due-board shows it</source>
        <translation>待办提前提醒天数</translation>
    </message>
    <message>
        <source>Publicity items that each town owes a month (0: none)</source>
        <translation>每个镇街每月应报送宣传信息篇数（0 表示不要求）</translation>
    </message>
    <message>
        <source>Days to review an entry (0: entries are not reviewed)</source>
        <translation>记录审核天数（0 表示不审核）</translation>
    </message>
    <message>
        <source>Days without an entry until a station is named as dormant (0: never)</source>
        <translation>多少天无记录即提示联络站未开展活动（0 表示不提示）</translation>
    </message>
</context>
<context>
    <name>SheetBench</name>
    <message>
        <source>sheets: left out, nothing can be drawn here.</source>
        <translation>sheets：此处无法绘图，已略过。</translation>
    </message>
    <message>
        <source>The database has no stations to print.</source>
        <translation>数据库中没有可打印的联络站。</translation>
    </message>
</context>
<context>
    <name>SheetCommand</name>
    <message>
        <source>Name the file: -o FILE.pdf</source>
        <translation>请指明文件：-o FILE.pdf</translation>
    </message>
    <message>
        <source>Say whose sheet is printed: --name NAME or --all</source>
        <translation>请指明打印谁的评价表：--name NAME或--all</translation>
    </message>
    <message>
        <source>Order the sheets by --order rank or --order name</source>
        <translation>请指明排列顺序：--order rank（按名次）或--order name（按名称）</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n sheet(s) to %1.</source>
        <translation>
            <numerusform>已将%n份评价表写入%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>print evaluation sheets</source>
        <translation>打印评价表</translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation>校验码：%1</translation>
    </message>
    <message>
        <source>The check codes were not recorded, so “liaison check” will not know these sheets: %1</source>
        <translation>校验码未能登记，“liaison check”无法查验这些评价表：%1</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>统计结果</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Scoring rule</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>SheetLayout</name>
    <message>
        <source>The sheet of %1 is too long to be printed: at most %L2 entries, %L3 characters in one text and %L4 in all are allowed.</source>
        <translation>%1的评价表过长，无法打印：最多%L2项，每段文字最多%L3个字，合计最多%L4个字。</translation>
    </message>
    <message>
        <source>The sheet of %1 cannot be printed: its signature blocks or its foot do not fit on a page. Shorten their texts.</source>
        <translation>%1的评价表无法打印：签章栏或页脚一页放不下，请缩短其文字。</translation>
    </message>
    <message>
        <source>Scheme: %1</source>
        <translation>评价方案：%1</translation>
    </message>
    <message>
        <source>Data up to: %1</source>
        <translation>数据截止：%1</translation>
    </message>
    <message>
        <source>Printed by: %1</source>
        <translation>打印人：%1</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>变更日志：%1</translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation>校验码：%1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Content code: %1</source>
        <translation>内容码：%1</translation>
    </message>
</context>
<context>
    <name>SheetPainter</name>
    <message>
        <source>The printer or file did not accept the sheets.</source>
        <translation>评价表未能输出到打印机或文件。</translation>
    </message>
    <message>
        <source>There is no sheet to print.</source>
        <translation>没有可打印的评价表。</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件，请核对路径。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>这是文件夹，请选择其中的文件。</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is larger than %L1 MB. Divide it and read the parts one by one.</source>
        <translation>文件超过%L1MB，请拆分后逐个导入。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>文件无法打开：%1</translation>
    </message>
    <message>
        <source>This is an archive, but no spreadsheet. Unpack it and choose a file in it.</source>
        <translation>该文件是压缩包，不是电子表格，请解压后选择其中的文件。</translation>
    </message>
    <message>
        <source>This is a file of Excel 97 to 2003 (.xls) or another old Office file. Open it and save it as .xlsx.</source>
        <translation>该文件是Excel 97-2003（.xls）或其他旧版Office文件，请打开后另存为.xlsx。</translation>
    </message>
</context>
<context>
    <name>SheetService</name>
    <message>
        <source>Some indicators had nothing to measure; the total is scaled up: %1.</source>
        <translation>部分指标无可统计的内容，总分按比例折算：%1。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>评价期</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>同类组</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n ranked)</source>
        <translation>
            <numerusform>%1（%n个参加排名）</numerusform>
        </translation>
    </message>
    <message>
        <source>Town</source>
        <translation>所属镇街</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Station head</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>签名：</translation>
    </message>
    <message>
        <source>(seal)</source>
        <translation>（盖章）</translation>
    </message>
    <message>
        <source>      year    month    day</source>
        <translation>      年    月    日</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代表自评</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Review by town or subdistrict</source>
        <translation>镇街审核</translation>
    </message>
    <message>
        <source>Approval by the district&apos;s standing committee</source>
        <translation>区人大常委会审定</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>同类组共%2个，第%1名</translation>
    </message>
    <message>
        <source>%1 (tied)</source>
        <translation>%1（并列）</translation>
    </message>
    <message>
        <source>Total with bonus and deductions: %1.</source>
        <translation>计入加分和扣分后的总分：%1。</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>Gini coefficient of the entries per resident deputy: %1 (0 if all have the same number; resident deputies: %2, of them without entries: %3). Share of the busiest deputy in all participations: %4 of %5. Shown from a coefficient of %6 or a share of %7 on, for at least %8 deputies and %9 entries.</source>
        <translation>驻站代表人均登记次数的基尼系数：%1（各代表次数相同时为0；驻站代表%2名，其中没有登记的%3名）。登记次数最多的代表占全部参加人次的%5分之%4。系数达到%6或者占比达到%7，且代表不少于%8名、登记不少于%9条时提示。</translation>
    </message>
    <message>
        <source>Valid entries whose content has no letter or digit: %1 of %2. Shown from %3 of the valid entries on.</source>
        <translation>有效登记中内容没有任何文字或数字的：%2条中有%1条。占有效登记的%3及以上时提示。</translation>
    </message>
    <message>
        <source>Counted entries whose outcome has no letter or digit: %1 of %2. Shown from %3 of the counted entries on.</source>
        <translation>计入的登记中处理结果没有任何文字或数字的：%2条中有%1条。占计入登记的%3及以上时提示。</translation>
    </message>
    <message>
        <source>entries just before the deadline</source>
        <translation>截止日前集中登记</translation>
    </message>
    <message>
        <source>near-identical texts</source>
        <translation>文字高度相似</translation>
    </message>
    <message>
        <source>long time from event to entry</source>
        <translation>从活动到登记间隔较长</translation>
    </message>
    <message>
        <source>entries without content</source>
        <translation>内容为空的登记</translation>
    </message>
    <message>
        <source>entries without outcome</source>
        <translation>没有处理结果的登记</translation>
    </message>
    <message>
        <source>entries per resident deputy</source>
        <translation>驻站代表登记次数分布</translation>
    </message>
    <message>
        <source>The texts of %1 of the %2 entries with at least %3 characters resemble each other: each has a resemblance of at least %4 with another of them. Resemblance is the Jaccard coefficient of the runs of three characters, without white space and punctuation (Broder 1997).</source>
        <translation>在不少于%3个字的%2条登记中，有%1条文字相近：每一条都与其中另一条的相似度不低于%4。相似度为去掉空白和标点后、按连续三个字切分的杰卡德系数（Broder 1997）。</translation>
    </message>
    <message>
        <source>%1 of the %2 entries made from %3 to %4 were made in the last %5 days of that time; spread evenly it would be %6. Shown from %7 entries on, if they are at least %8 of all and %9 times the even number.</source>
        <translation>%3至%4登记的%2条中，有%1条登记于最后%5天；平均分布应为%6条。达到%7条，且不少于全部的%8并为平均数的%9倍时提示。</translation>
    </message>
    <message>
        <source>Entries made more than %1 days after the event: %2 of %3. Days from event to entry: median %4, longest %5. Shown from %6 of the entries on.</source>
        <translation>活动后超过%1天才登记的：%3条中有%2条。从活动到登记的天数：中位数%4，最长%5。占登记的%6及以上时提示。</translation>
    </message>
</context>
<context>
    <name>SignalService</name>
    <message>
        <source>The period has not begun yet: %1.</source>
        <translation>该时段尚未开始：%1。</translation>
    </message>
    <message>
        <source>The deadline lies before the period: %1.</source>
        <translation>截止日早于时段：%1。</translation>
    </message>
</context>
<context>
    <name>SignalsCommand</name>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>登记日</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Stations with signals: %1 of %2.</source>
        <translation>有提示的联络站：%2个中有%1个。</translation>
    </message>
    <message>
        <source>For reviewers: signals are never points and say nothing about causes.</source>
        <translation>仅供评审人员参考：提示不计分，也不说明原因。</translation>
    </message>
    <message>
        <source>%1 (%2), %3 to %4. Valid entries: %5, of them counted: %6. Resident deputies: %7.</source>
        <translation>%1（%2），%3至%4。有效登记%5条，其中计入%6条。驻站代表%7名。</translation>
    </message>
    <message>
        <source>Name the period: --period 2026|2026-H1|2026-Q2|2026-06</source>
        <translation>请指定时段：--period 2026|2026-H1|2026-Q2|2026-06</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as --deadline 2026-07-10.</source>
        <translation>“%1”不是日期；请写成 --deadline 2026-07-10。</translation>
    </message>
    <message>
        <source>show patterns in the entries of stations; for reviewers, never points</source>
        <translation>提示联络站登记中的异常分布；仅供评审参考，不计分</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>liaison station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>liaison room</source>
        <translation>联络室</translation>
    </message>
    <message>
        <source>liaison point</source>
        <translation>联络点</translation>
    </message>
    <message>
        <source>Choose a town.</source>
        <translation>请选择镇街。</translation>
    </message>
    <message>
        <source>Choose station, room or point.</source>
        <translation>请选择联络站、联络室或联络点。</translation>
    </message>
    <message>
        <source>Enter an area above 0 and up to 1,000,000 square metres.</source>
        <translation>面积须大于0，不超过1,000,000平方米。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期晚于今天，请核对。</translation>
    </message>
</context>
<context>
    <name>StationIndex</name>
    <message>
        <source>There is no such town; import the register of stations first.</source>
        <translation>没有这个镇街，请核对名称，或先导入联络站台账。</translation>
    </message>
    <message>
        <source>The station belongs to %1, not to %2.</source>
        <translation>该联络站属于%1，不属于%2。</translation>
    </message>
    <message>
        <source>Several stations have this name (%1); add a column with the town.</source>
        <translation>有多个同名联络站（%1），请增加“所属镇街”列。</translation>
    </message>
    <message>
        <source>There are no stations yet; import the register of stations first.</source>
        <translation>还没有联络站，请先导入联络站台账。</translation>
    </message>
    <message>
        <source>There is no such station.</source>
        <translation>没有这个联络站，请核对名称。</translation>
    </message>
    <message>
        <source>There is no such station. Similar names: %1.</source>
        <translation>没有这个联络站，名称相近的有：%1。</translation>
    </message>
</context>
<context>
    <name>StationRowPlanner</name>
    <message>
        <source>A station of this name is stored already in %1.</source>
        <translation>%1已登记同名联络站。</translation>
    </message>
    <message>
        <source>The name does not end in 街道, 镇 or 乡, so the kind of town is unknown.</source>
        <translation>名称不以“街道”“镇”或“乡”结尾，无法判断类型，请写全称。</translation>
    </message>
    <message>
        <source>The population belongs into the row of the town&apos;s station; it is not stored.</source>
        <translation>人口数应填在镇街联络站一行，此处不予登记。</translation>
    </message>
    <message>
        <source>So far the town had %L1 residents.</source>
        <translation>该镇街原登记人口为%L1人，将改为新的人口数。</translation>
    </message>
    <message>
        <source>The town has no station (联络站); stored without one above it.</source>
        <translation>该镇街没有联络站，登记时不设上级联络站。</translation>
    </message>
    <message>
        <source>The town has several stations (联络站); name the one above it.</source>
        <translation>该镇街有多个联络站，请填写上级联络站。</translation>
    </message>
    <message>
        <source>The town has no such station that could stand above; stored without one above it.</source>
        <translation>该镇街没有可作上级的这个联络站，已按无上级联络站登记。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no database “%1”. Create it with “liaison init”.</source>
        <translation>没有数据库“%1”，请用“liaison init”创建。</translation>
    </message>
    <message>
        <source>“%1” is not a database of this program. It was left untouched.</source>
        <translation>“%1”不是本程序的数据库，未作改动。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program. Install that version.</source>
        <translation>数据库由较新版本的程序写入，请安装该版本。</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Nothing was changed; try again.</source>
        <translation>另有程序正在写入数据库，未作任何改动，请稍后重试。</translation>
    </message>
    <message>
        <source>The database cannot be written: permission is missing. Nothing was changed.</source>
        <translation>没有写入权限，数据库未作任何改动。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>磁盘已满，未作任何改动。</translation>
    </message>
    <message>
        <source>The database is damaged. Keep the file, run “liaison verify” and restore a backup.</source>
        <translation>数据库已损坏，请保留该文件，运行“liaison verify”，再用备份还原。</translation>
    </message>
    <message>
        <source>Other records depend on this, or a value is not allowed. Nothing was changed.</source>
        <translation>有其他记录依赖此记录，或填写的值不符合要求，未作任何改动。</translation>
    </message>
    <message>
        <source>Somebody else has changed the record in the meantime. Nothing was changed; look at it again.</source>
        <translation>该记录已被他人修改，未作任何改动，请重新查看后再改。</translation>
    </message>
    <message>
        <source>The database refused. Nothing was changed.</source>
        <translation>数据库拒绝了该操作，未作任何改动。</translation>
    </message>
    <message>
        <source>This belongs to a sealed evaluation round, which cannot be changed, undone or done again. It can only be superseded by a new round. Nothing was changed.</source>
        <translation>此内容属于已封存的评价批次，不能修改、撤销或重做，只能由新的评价批次取代。未作任何改动。</translation>
    </message>
</context>
<context>
    <name>SumRule</name>
    <message>
        <source>The maximum of %1 points can never be met: the parts together give at most %2.</source>
        <translation>满分%1分无法达到：各分项合计最多%2分。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of a sum (its rule)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1; together at most %2 points</source>
        <translation>%1；合计最高%2分</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between two parts of a sum</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a sum: its formula</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>%1 cannot be written: give it a name that ends in .xlsx or .csv.</source>
        <translation>%1无法写入，文件名请以.xlsx或.csv结尾。</translation>
    </message>
</context>
<context>
    <name>TemplateService</name>
    <message>
        <source>“%1” is no abbreviation: 1 to %2 characters without blanks.</source>
        <translation>“%1”不能用作缩写：应为 1 至 %2 个字符，不含空格。</translation>
    </message>
    <message>
        <source>The abbreviation “%1” is used twice.</source>
        <translation>缩写“%1”重复。</translation>
    </message>
    <message>
        <source>Enter a text for “%1”.</source>
        <translation>请填写“%1”的内容。</translation>
    </message>
    <message>
        <source>Frequent texts</source>
        <translation>常用语</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>, </source>
        <comment>between the items of a list in a sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>This is neither a spreadsheet nor a text file. Use .xlsx, .ods or .csv.</source>
        <translation>该文件既不是电子表格，也不是文本文件，请使用.xlsx、.ods或.csv文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>文件无法打开：%1</translation>
    </message>
    <message>
        <source>The text is neither in UTF-8 nor in GB18030, but perhaps in %1. Save the file as UTF-8 or as .xlsx.</source>
        <translation>文字编码不是UTF-8，也不是GB18030，可能是%1，请将文件另存为UTF-8编码或.xlsx。</translation>
    </message>
</context>
<context>
    <name>UnrankedUnit</name>
    <message>
        <source>Too few to rank: no indicator could be measured</source>
        <translation>数据过少，不参加排名：没有可统计的指标</translation>
    </message>
    <message>
        <source>Too few to rank: %1 is unknown, at least %2 needed</source>
        <translation>数据过少，不参加排名：%1无数据，至少须为%2</translation>
    </message>
    <message>
        <source>Too few to rank: %1 is %2, at least %3 needed</source>
        <translation>数据过少，不参加排名：%1为%2，至少须为%3</translation>
    </message>
    <message>
        <source>Not ranked: a rater has not scored yet</source>
        <translation>暂不参加排名：有评分方尚未评分</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>home visit</source>
        <translation>入户走访</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>电话走访</translation>
    </message>
    <message>
        <source>online</source>
        <translation>网上走访</translation>
    </message>
    <message>
        <source>Choose a station.</source>
        <translation>请选择联络站。</translation>
    </message>
    <message>
        <source>Choose how the visit took place.</source>
        <translation>请选择走访方式。</translation>
    </message>
</context>
<context>
    <name>WhatIfCommand</name>
    <message>
        <source>next step</source>
        <translation>增加得分</translation>
    </message>
    <message>
        <source>all it can give</source>
        <translation>本项得足</translation>
    </message>
    <message>
        <source>next grade</source>
        <translation>提高等次</translation>
    </message>
    <message>
        <source>rank after</source>
        <translation>新名次</translation>
    </message>
    <message>
        <source>rank before</source>
        <translation>原名次</translation>
    </message>
    <message>
        <source>places won</source>
        <translation>名次上升</translation>
    </message>
    <message>
        <source>points before</source>
        <translation>原得分</translation>
    </message>
    <message>
        <source>points after</source>
        <translation>新得分</translation>
    </message>
    <message>
        <source>Before: scheme %1, version %2, of %3 points. After: scheme %4, version %5, of %6 points.</source>
        <translation>原：评价方案%1，版本%2，满分%3分。新：评价方案%4，版本%5，满分%6分。</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>统计项</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>from</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>to</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>points gained</source>
        <translation>增加分数</translation>
    </message>
    <message>
        <source>total then</source>
        <translation>改后总分</translation>
    </message>
    <message>
        <source>grade then</source>
        <translation>改后等次</translation>
    </message>
    <message>
        <source>Each line changes one measure and leaves all others as they are; most points per item first.</source>
        <translation>每行只改动一个统计项，其余不变；按平均每改动一件增加的分数从高到低排列。</translation>
    </message>
    <message>
        <source>Name either another scheme, --against NAME|FILE.json, or whose points are to rise, --name NAME.</source>
        <translation>请指明另一个评价方案（--against NAME|FILE.json），或指明要提高谁的得分（--name NAME），两者只选其一。</translation>
    </message>
    <message>
        <source>compare two schemes, or show what would raise a unit&apos;s points</source>
        <translation>比较两个评价方案，或查看怎样提高得分</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>No worksheet has a row or cell “%1”: the file is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation>工作表中不可能有“%1”这样的行或单元格，文件已损坏，请用电子表格软件打开后重新保存。</translation>
    </message>
</context>
<context>
    <name>XlsxTableWriter</name>
    <message>
        <source>no workbook can be made in the folder for temporary files</source>
        <translation>无法在临时文件夹中创建工作簿</translation>
    </message>
    <message>
        <source>a worksheet holds at most %1 rows</source>
        <translation>一个工作表最多%1行</translation>
    </message>
    <message>
        <source>a worksheet holds at most %1 columns</source>
        <translation>一个工作表最多%1列</translation>
    </message>
    <message>
        <source>row %1 has a text of %2 characters, and a cell holds at most %3</source>
        <translation>第%1行有一处文字长%2个字，一个单元格最多%3个字</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Write a .csv file, which has no such limit.</source>
        <translation>%1无法写入：%2。请改用没有此限制的.csv文件。</translation>
    </message>
    <message>
        <source>the folder for temporary files is full</source>
        <translation>临时文件夹已满</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>The file has more than %L1 sheets.</source>
        <translation>文件超过%L1个工作表。</translation>
    </message>
    <message>
        <source>This is an Office file, but no spreadsheet. Copy its table into a spreadsheet.</source>
        <translation>该文件是Office文件，但不是电子表格，请将其中的表格复制到电子表格中。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>该文件是二进制工作簿（.xlsb），请用电子表格软件打开，另存为.xlsx。</translation>
    </message>
    <message>
        <source>The file holds more than %L1 MB of different texts. Divide it and read the parts one by one.</source>
        <translation>文件中的文字超过%L1MB，请拆分后逐个导入。</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file has more parts than any register needs.</source>
        <translation>文件的内部组成过多，不是正常的台账文件。</translation>
    </message>
</context>
<context>
    <name>ZipPart</name>
    <message>
        <source>The file unpacks to far more than a register holds. It may have been made to do harm; ask the sender for it again.</source>
        <translation>文件解压后远大于正常台账，可能是恶意文件，请向发送人重新索取。</translation>
    </message>
</context>
<context>
    <name>liaison::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>liaison::ActivityForm</name>
    <message>
        <source>S&amp;tation</source>
        <translation>联络站(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>活动日期(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;Z)</translation>
    </message>
    <message>
        <source>Loca&amp;l kind</source>
        <translation>本地名称(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>Organi&amp;ser</source>
        <translation>组织单位(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation>活动内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>活动成果(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;eputies</source>
        <translation>签到名单(&amp;E)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态(&amp;U)</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>liaison::AttendanceModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Station (level)</source>
        <translation>所属联络站（级别）</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>出席情况</translation>
    </message>
</context>
<context>
    <name>liaison::AttendanceTable</name>
    <message>
        <source>Whole s&amp;tation</source>
        <translation>全站(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>小组(&amp;G)</translation>
    </message>
    <message>
        <source>Whole to&amp;wn</source>
        <translation>全镇街(&amp;W)</translation>
    </message>
    <message>
        <source>Invite a deputy</source>
        <translation>增加应到代表</translation>
    </message>
    <message>
        <source>Invite: name, pinyin or initials</source>
        <translation>增加应到代表：姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>签到名单</translation>
    </message>
    <message>
        <source>In the list: 1 attended, 2 on leave, 3 absent, 4 only invited, Space next, Delete removes; Ctrl+A all.</source>
        <translation>名单中按键：1 出席，2 请假，3 缺席，4 未登记，空格轮换，退格键移除，Ctrl+A 全选。</translation>
    </message>
    <message>
        <source>This town has no deputy group yet.</source>
        <translation>该镇街还没有代表小组。</translation>
    </message>
    <message numerus="yes">
        <source>%n deputy(ies) invited.</source>
        <translation>
            <numerusform>已增加 %n 名代表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to add: all of them are in the list, or none is in office on that day.</source>
        <translation>没有可增加的代表：都已在名单中，或当天无人任职。</translation>
    </message>
    <message>
        <source>This deputy is in the list already.</source>
        <translation>该代表已在名单中。</translation>
    </message>
    <message>
        <source>Invited %1 · attended %2 · on leave %3 · absent %4</source>
        <translation>应到 %1 · 实到 %2 · 请假 %3 · 缺席 %4</translation>
    </message>
    <message>
        <source> · not noted yet %1</source>
        <translation> · 未登记 %1</translation>
    </message>
    <message>
        <source>All the others a&amp;ttended</source>
        <translation>其余全部出席(&amp;A)</translation>
    </message>
</context>
<context>
    <name>liaison::BulkEditDialog</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>Change several records</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>修改项(&amp;F)：</translation>
    </message>
    <message>
        <source>New &amp;value:</source>
        <translation>新值(&amp;V)：</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “%1” shall get the same value. It is one step of undo.</source>
        <translation>
            <numerusform>“%1”的 %n 条记录将改为同一个值，可一步撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>needed: it stays in the history of each record</source>
        <translation>必填：将写入每条记录的历史</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Why it cannot be changed</source>
        <translation>不能修改的原因</translation>
    </message>
    <message>
        <source>Records that cannot be changed</source>
        <translation>不能修改的记录</translation>
    </message>
    <message>
        <source>2026-3-5, 3-5, +30</source>
        <translation>2026-3-5、3-5、+30</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>There is none of this name. Choose one from the list.</source>
        <translation>没有这个名称，请从列表中选择。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>已修改 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: %n record(s) cannot have this value.</source>
        <translation>
            <numerusform>未作任何修改：有 %n 条记录不能改为此值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the other %n</source>
        <translation>
            <numerusform>修改其余 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::ChartOptions</name>
    <message>
        <source>&amp;Of</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>统计项(&amp;M)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Peer group</source>
        <translation>同类组(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>显示个数</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对照(&amp;C)</translation>
    </message>
    <message>
        <source>Sc&amp;heme</source>
        <translation>评价方案(&amp;H)</translation>
    </message>
    <message>
        <source>ranks and their bands</source>
        <translation>名次及区间</translation>
    </message>
    <message>
        <source>points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>前几名</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>后几名</translation>
    </message>
    <message>
        <source>first and last</source>
        <translation>前后各几名</translation>
    </message>
</context>
<context>
    <name>liaison::ChartUnitPicker</name>
    <message>
        <source>name or initials</source>
        <translation>名称或拼音首字母</translation>
    </message>
    <message>
        <source>Add a unit to the chart</source>
        <translation>在图中加入对照对象</translation>
    </message>
    <message>
        <source>Take %1 off the chart</source>
        <translation>从图中去掉%1</translation>
    </message>
</context>
<context>
    <name>liaison::ChartsPage</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>图中数据</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>数据表(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>图表另存为…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出数据表…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制数据表</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Arrow keys choose a mark, Enter or a click opens what is behind it.</source>
        <translation>用方向键选择图中的一项，按回车键或单击打开其依据。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出数据表</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>数据表已复制。</translation>
    </message>
</context>
<context>
    <name>liaison::ColumnMappingModel</name>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例内容</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <translation>对应字段</translation>
    </message>
</context>
<context>
    <name>liaison::DayEdit</name>
    <message>
        <source>5, 3-5, 0305, 2026-3-5, today, yesterday, -1; Up and Down change it by a day.</source>
        <translation>可输入 5、3-5、0305、2026-3-5、今天、昨天、-1；按上下键前后移动一天。</translation>
    </message>
    <message>
        <source>5, 3-5, 2026-3-5, +30 (days from today); Up and Down change it by a day.</source>
        <translation>可输入 5、3-5、2026-3-5、+30（从今天起的天数）；按上下键前后移动一天。</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1，今天</translation>
    </message>
    <message>
        <source>%1, yesterday</source>
        <translation>%1，昨天</translation>
    </message>
</context>
<context>
    <name>liaison::DeputyForm</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add another &amp;mandate of this person</source>
        <translation>为此人增加一个代表职务(&amp;M)</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同名人员</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>届次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Station</source>
        <translation>驻联络站(&amp;S)</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>镇街(&amp;W)</translation>
    </message>
    <message>
        <source>Deputy &amp;group</source>
        <translation>代表小组(&amp;G)</translation>
    </message>
    <message>
        <source>Electoral &amp;district</source>
        <translation>选区(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>任职起(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>任职止(&amp;Z)</translation>
    </message>
    <message>
        <source>Mid-term e&amp;xit</source>
        <translation>届中退出(&amp;Q)</translation>
    </message>
    <message>
        <source>none: until the end of the term</source>
        <translation>无，任至届满</translation>
    </message>
    <message>
        <source>&amp;Article of law</source>
        <translation>法律依据(&amp;A)</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>Other mandates: %1</source>
        <translation>其他代表职务：%1</translation>
    </message>
    <message>
        <source>The mandate no longer exists.</source>
        <translation>该代表职务已不存在。</translation>
    </message>
    <message>
        <source>Say whether this is the same person or another one.</source>
        <translation>请选择是同一人还是另一位同名人员。</translation>
    </message>
    <message>
        <source>Name the article of law and its version.</source>
        <translation>请填写法律条款及版本。</translation>
    </message>
    <message>
        <source>Saved: deputy %1</source>
        <translation>已保存：代表 %1</translation>
    </message>
</context>
<context>
    <name>liaison::DeputyGroupForm</name>
    <message>
        <source>&amp;Town</source>
        <translation>镇街(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Con&amp;vener</source>
        <translation>召集人(&amp;V)</translation>
    </message>
    <message>
        <source>This town has a group of this name already.</source>
        <translation>该镇街已有同名代表小组。</translation>
    </message>
    <message>
        <source>Saved: deputy group %1</source>
        <translation>已保存：代表小组 %1</translation>
    </message>
</context>
<context>
    <name>liaison::DeputyPicker</name>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>姓名、拼音或拼音首字母</translation>
    </message>
    <message>
        <source>%1, %2. Click to take out.</source>
        <translation>%1，%2。单击可去掉。</translation>
    </message>
</context>
<context>
    <name>liaison::DueModel</name>
    <message>
        <source>%1, excused</source>
        <translation>%1，已免办</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) overdue</source>
        <translation>
            <numerusform>%1，逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1，今天</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1，还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Excused: %1</source>
        <translation>免办说明：%1</translation>
    </message>
    <message>
        <source>%1 – excused: %2</source>
        <translation>%1 —— 免办：%2</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
</context>
<context>
    <name>liaison::DuplicateBar</name>
    <message>
        <source>S&amp;how it</source>
        <translation>查看(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;This one is a duplicate</source>
        <translation>本条是重复登记(&amp;T)</translation>
    </message>
    <message>
        <source>It is kept on file and never counted.</source>
        <translation>保留存档，不计入统计。</translation>
    </message>
    <message>
        <source>On file already, with nearly the same text: %1, “%2”.</source>
        <translation>已有内容几乎相同的记录：%1，“%2”。</translation>
    </message>
    <message>
        <source>Perhaps on file already: %1, %2, “%3”.</source>
        <translation>可能已经登记：%1，%2，“%3”。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 条。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::EntryForm</name>
    <message>
        <source>Saved: %1 of %2, %3</source>
        <translation>已保存：%2 %1，%3</translation>
    </message>
    <message>
        <source>The record was removed meanwhile. The input is kept here; copy what you need.</source>
        <translation>这条记录已被他人删除。所填内容仍保留在此，请复制需要的内容。</translation>
    </message>
    <message>
        <source>%1 is now “%2” (taken over)</source>
        <translation>%1已改为“%2”（已采用）</translation>
    </message>
    <message>
        <source>%1: they wrote “%2”, your “%3” is kept</source>
        <translation>%1：对方填“%2”，保留您填的“%3”</translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile; it was not overwritten. %1. Save again if this is right.</source>
        <translation>他人已修改这条记录，没有被覆盖。%1。核对无误后请再次保存。</translation>
    </message>
    <message>
        <source>Save what was typed?</source>
        <translation>是否保存已填写的内容？</translation>
    </message>
</context>
<context>
    <name>liaison::EntryPage</name>
    <message>
        <source>New entry</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Frequent texts…</source>
        <translation>常用语…</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>Ctrl+Page Down and Ctrl+Page Up change the form.</source>
        <translation>Ctrl+Page Down、Ctrl+Page Up 切换登记类别。</translation>
    </message>
    <message>
        <source>Save and &amp;next (Ctrl+Enter)</source>
        <translation>保存并登记下一条(&amp;N) Ctrl+Enter</translation>
    </message>
    <message>
        <source>Saves and opens the next with the same station, date and deputies.</source>
        <translation>保存后打开下一条，沿用联络站、日期和代表。</translation>
    </message>
    <message>
        <source>&amp;Save (Ctrl+S)</source>
        <translation>保存(&amp;S) Ctrl+S</translation>
    </message>
    <message>
        <source>Saves and keeps the record open.</source>
        <translation>保存后继续显示本条。</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>清空 Esc</translation>
    </message>
    <message>
        <source>Takes the input back; asks if something would be lost.</source>
        <translation>撤回所填内容；有内容会丢失时先询问。</translation>
    </message>
    <message>
        <source>Enter: next field    Ctrl+T: frequent texts</source>
        <translation>回车：下一项    Ctrl+T：常用语</translation>
    </message>
    <message>
        <source>Reco&amp;ver</source>
        <translation>恢复(&amp;V)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>放弃(&amp;I)</translation>
    </message>
    <message>
        <source>New entry: %1</source>
        <translation>新登记：%1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>There is unsaved input from %1 (%2). Recover it?</source>
        <translation>%1 有一份未保存的内容（%2），是否恢复？</translation>
    </message>
</context>
<context>
    <name>liaison::EvidenceModel</name>
    <message>
        <source>What the record adds to the figure; of a rate: numerator/denominator</source>
        <translation>这条记录计入多少；比率为 分子/分母</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>联络站</translation>
    </message>
</context>
<context>
    <name>liaison::ExplanationPanel</name>
    <message>
        <source>&amp;Indicators and records</source>
        <translation>指标和依据(&amp;I)</translation>
    </message>
    <message>
        <source>What would raise the &amp;points</source>
        <translation>怎样提高得分(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the explanation (Esc)</source>
        <translation>关闭说明（Esc）</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>数字背后的记录</translation>
    </message>
    <message>
        <source>What would raise the points</source>
        <translation>怎样提高得分</translation>
    </message>
    <message>
        <source>Choose a line to see how its points came about.</source>
        <translation>选中一行，查看得分是怎样算出来的。</translation>
    </message>
    <message>
        <source>The records could not be read: %1</source>
        <translation>记录读取失败：%1</translation>
    </message>
    <message>
        <source>%1; no records</source>
        <translation>%1；没有记录</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n record(s), Enter opens one</source>
        <translation>
            <numerusform>%1；%n 条记录，按回车键打开</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>No change of a single measure would raise the points.</source>
        <translation>单独改变任何一项都不能再提高得分。</translation>
    </message>
    <message>
        <source>Each line changes one measure and leaves all others as they are; most points per item first.</source>
        <translation>每行只改变一个统计项，其他不变；每增加一条得分最多的排在前面。</translation>
    </message>
</context>
<context>
    <name>liaison::FormFields</name>
    <message>
        <source>carried</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>“%1” is not known. Choose from the list.</source>
        <translation>没有“%1”，请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” names no deputy, or several. Choose from the list.</source>
        <translation>“%1”找不到代表，或不止一位，请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type 5, 3-5 or 2026-3-5.</source>
        <translation>“%1”不是日期，可输入 5、3-5 或 2026-3-5。</translation>
    </message>
</context>
<context>
    <name>liaison::HelpWindow</name>
    <message>
        <source>Guide – Liaison Station</source>
        <translation>使用指南 – 代表联络站</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>指南正文</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>第一次使用</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>在指南中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Enter goes to the next place.</source>
        <translation>按回车到下一处。</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>%1 – Guide – Liaison Station</source>
        <translation>%1 – 使用指南 – 代表联络站</translation>
    </message>
    <message>
        <source>Nothing in the guide about “%1”. Try a shorter word.</source>
        <translation>指南中没有“%1”。请换一个较短的词。</translation>
    </message>
    <message numerus="yes">
        <source>In %n topic(s)</source>
        <translation>
            <numerusform>%n 篇中有</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::ImportChooseStep</name>
    <message>
        <source>choose a file, or drop it here</source>
        <translation>选择文件，或拖放到此处</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>以文件所写为准</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>下一步：核对列</translation>
    </message>
    <message>
        <source>&amp;File (xlsx, ods, csv)</source>
        <translation>文件（xlsx、ods、csv）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Register of</source>
        <translation>台账类型(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Year of dates without one</source>
        <translation>日期未写年份时按哪一年(&amp;Y)</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what will happen to every row. Rows that are there already are recognised, and an import is one step of undo.
Take in stations first, then deputies, then what they did: entries refer to both.</source>
        <translation>在您看到每一行将如何处理之前，不会写入任何内容。已有的记录会被识别出来，整次导入可一步撤销。
请先导入联络站，再导入代表，最后导入履职记录：记录要引用前两者。</translation>
    </message>
    <message>
        <source>Choose a register</source>
        <translation>选择台账文件</translation>
    </message>
    <message>
        <source>Registers (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>台账 (*.xlsx *.ods *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>找不到文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
</context>
<context>
    <name>liaison::ImportColumnsStep</name>
    <message>
        <source>Next: preview</source>
        <translation>下一步：预览</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Press F2 or Enter on a field to change it. What you choose is remembered for the next file with such a column.</source>
        <translation>在字段上按 F2 或 Enter 可更改。您的选择会被记住，下次遇到同名列时自动采用。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Forget what was chosen</source>
        <translation>清除已记住的选择</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1（不导入）</translation>
    </message>
    <message>
        <source>Needed, but not found: %1. Say which column it is, or the sheet is left out.</source>
        <translation>缺少必需的列：%1。请指明是哪一列，否则该工作表不导入。</translation>
    </message>
    <message>
        <source>The titles stand in row %1.</source>
        <translation>列标题位于第 %1 行。</translation>
    </message>
</context>
<context>
    <name>liaison::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 选择文件</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 核对列</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translation>3 预览</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 结果</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Reading the columns…</source>
        <translation>正在读取列标题…</translation>
    </message>
    <message>
        <source>The file contains no rows.</source>
        <translation>文件中没有内容。</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>正在逐行检查…</translation>
    </message>
    <message>
        <source>%L1 rows checked</source>
        <translation>已检查 %L1 行</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>%L1 rows stored</source>
        <translation>已写入 %L1 行</translation>
    </message>
    <message>
        <source>Something else was done since the import. Undo that first: Edit → Undo.</source>
        <translation>导入之后又有其他操作。请先撤销那些操作：编辑 → 撤销。</translation>
    </message>
</context>
<context>
    <name>liaison::ImportPreviewStep</name>
    <message>
        <source>Rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Sheet “%1” is left out: %2</source>
        <translation>工作表“%1”不导入：%2</translation>
    </message>
    <message>
        <source>%L1 rows of “%2”: %L3 will be stored (%L4 with a warning), %L5 are there already, %L6 are refused.</source>
        <translation>“%2”共 %L1 行：将写入 %L3 行（其中 %L4 行有提示），已有 %L5 行，退回 %L6 行。</translation>
    </message>
    <message>
        <source>all rows (%L1)</source>
        <translation>全部行（%L1）</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1（%L2）</translation>
    </message>
    <message>
        <source>Store %L1 rows</source>
        <translation>写入 %L1 行</translation>
    </message>
    <message>
        <source>Nothing to store</source>
        <translation>没有可写入的行</translation>
    </message>
</context>
<context>
    <name>liaison::ImportRowsModel</name>
    <message>
        <source>ready</source>
        <translation>可写入</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>有提示</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>liaison::ImportSummaryStep</name>
    <message>
        <source>Undo the import</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>查看列表</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>继续导入</translation>
    </message>
    <message numerus="yes">
        <source>%n town(s)</source>
        <translation>
            <numerusform>%n 个镇街</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n 个联络站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n 个代表职务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 条走访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reception(s)</source>
        <translation>
            <numerusform>%n 条接待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n 项活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s)</source>
        <translation>
            <numerusform>%n 条群众意见</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n 个承办单位</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was stored.</source>
        <translation>没有写入新内容。</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>已写入：%1。</translation>
    </message>
    <message>
        <source>%L1 rows were there already.</source>
        <translation>%L1 行已有，未重复写入。</translation>
    </message>
    <message>
        <source>%L1 rows were refused. Save them with their reasons, correct them, and import that file.</source>
        <translation>退回 %L1 行。请连同原因另存，改正后再导入该文件。</translation>
    </message>
    <message>
        <source>Save the %L1 refused rows…</source>
        <translation>另存退回的 %L1 行…</translation>
    </message>
    <message>
        <source>The import was undone: nothing of it is left. Redo brings it back.</source>
        <translation>已撤销本次导入，未留下任何内容。可用“重做”恢复。</translation>
    </message>
    <message>
        <source>refused rows of %1.csv</source>
        <translation>%1退回的行.csv</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>另存退回的行</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已另存：%1</translation>
    </message>
</context>
<context>
    <name>liaison::ImprovementModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一档</translation>
    </message>
    <message>
        <source>all it can give</source>
        <translation>得满</translation>
    </message>
    <message>
        <source>next grade</source>
        <translation>高一等次</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, and by how much it differs</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>统计项</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>需要达到</translation>
    </message>
    <message>
        <source>Points gained</source>
        <translation>可增得分</translation>
    </message>
    <message>
        <source>Total then</source>
        <translation>届时总分</translation>
    </message>
    <message>
        <source>Grade then</source>
        <translation>届时等次</translation>
    </message>
</context>
<context>
    <name>liaison::IndicatorModel</name>
    <message>
        <source>not counted</source>
        <translation>不计</translation>
    </message>
    <message numerus="yes">
        <source>median of %n unit(s) of the peer group: %1 points</source>
        <translation>
            <numerusform>同类组 %n 个评价对象的中位数：%1 分</numerusform>
        </translation>
    </message>
    <message>
        <source>too few units in the peer group for a median</source>
        <translation>同类组对象过少，没有中位数</translation>
    </message>
    <message>
        <source>Points above or below the median of the peer group</source>
        <translation>比同类组中位数高或低多少分</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计结果</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>To median</source>
        <translation>比中位数</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>liaison::ListFilterBar</name>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search: words, names, pinyin, initials (Ctrl+F)</source>
        <translation>查找：文字、姓名、拼音、首字母（Ctrl+F）</translation>
    </message>
    <message>
        <source>All towns</source>
        <translation>全部镇街</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>名称、拼音或首字母</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>全部联络站</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>全部承办单位</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Only the chosen period</source>
        <translation>仅所选时期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Late entries</source>
        <translation>仅补录</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>仅逾期</translation>
    </message>
    <message>
        <source>A day (2026-3-5, 5, yesterday), a month (2026-03) or a year (2026)</source>
        <translation>日期（2026-3-5、5、昨天）、月份（2026-03）或年份（2026）</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2026-3-5, 2026-03 or 2026.</source>
        <translation>“%1”不是日期，请写成 2026-3-5、2026-03 或 2026。</translation>
    </message>
    <message>
        <source>Deputy: %1</source>
        <translation>代表：%1</translation>
    </message>
    <message>
        <source>Show the entries of all deputies again</source>
        <translation>重新显示全部代表的记录</translation>
    </message>
</context>
<context>
    <name>liaison::ListPage</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>The list cannot be sorted by “%1”.</source>
        <translation>此列表不能按“%1”排序。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>%L1 record(s)</source>
        <translation>%L1 条</translation>
    </message>
    <message>
        <source> · reading…</source>
        <translation> · 正在读取…</translation>
    </message>
    <message>
        <source> · %L1 selected</source>
        <translation> · 已选 %L1 条</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Change several…</source>
        <translation>批量修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>筛选方案</translation>
    </message>
    <message>
        <source>&amp;Next step…</source>
        <translation>办理下一步(&amp;N)…</translation>
    </message>
    <message>
        <source>Too many records are selected: at most %L1 can be changed in one go.</source>
        <translation>选择的记录过多：一次最多处理 %L1 条。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s)?</source>
        <translation>
            <numerusform>删除 %n 条记录？</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal keeps what was removed; undo brings it back.</source>
        <translation>变更日志会保留被删除的内容，撤销即可恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>删除 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed.</source>
        <translation>
            <numerusform>已删除 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>So many records are better exported.</source>
        <translation>记录过多，请改用导出。</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出当前列表</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The export was cancelled; there is no file.</source>
        <translation>导出已取消，未生成文件。</translation>
    </message>
    <message>
        <source>%L1 record(s) exported to “%2”.</source>
        <translation>已将 %L1 条记录导出到“%2”。</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存当前筛选…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>删除筛选方案</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存当前筛选</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>方案名称：</translation>
    </message>
    <message>
        <source>The filter “%1” is saved.</source>
        <translation>筛选方案“%1”已保存。</translation>
    </message>
</context>
<context>
    <name>liaison::MainWindow</name>
    <message>
        <source>Liaison Station</source>
        <translation>代表联络站</translation>
    </message>
    <message>
        <source>%1 – Liaison Station</source>
        <translation>%1 – 代表联络站</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close database</source>
        <translation>关闭数据库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>查找(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色界面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Liaison Station</source>
        <translation>关于代表联络站(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite);;All files (*)</source>
        <translation>数据库 (*.db *.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>数据库 (*.db)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Backed up and proven: %1</source>
        <translation>已备份并通过校验：%1</translation>
    </message>
    <message>
        <source>Last proven backup: %1</source>
        <translation>最近一次校验通过的备份：%1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Liaison Station %1</source>
        <translation>代表联络站 %1</translation>
    </message>
    <message>
        <source>Register, evaluation and printing for liaison stations of people&apos;s congress deputies.
Free software under the GNU General Public License, version 3.</source>
        <translation>人大代表联络站的登记、评价与打印。
自由软件，遵循 GNU 通用公共许可证第 3 版。</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>查找（%1）</translation>
    </message>
    <message>
        <source>People, stations, records, pages and commands</source>
        <translation>查找人员、联络站、记录、页面和命令</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新增走访</translation>
    </message>
    <message>
        <source>New reception</source>
        <translation>新增接待</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新增活动</translation>
    </message>
    <message>
        <source>New opinion</source>
        <translation>新增群众意见</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>liaison::NamesakeChoice</name>
    <message>
        <source>born %1</source>
        <translation>%1 出生</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of this name is/are on file. Is it one of them?</source>
        <translation>
            <numerusform>库中已有 %n 位同名人员，是其中一位吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>No, another person of the same name</source>
        <translation>不是，另一位同名人员</translation>
    </message>
    <message>
        <source>The same person, new mandate: %1</source>
        <translation>同一人，新任代表职务：%1</translation>
    </message>
</context>
<context>
    <name>liaison::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>liaison::NewDatabaseDialog</name>
    <message>
        <source>New database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>区县(&amp;D)</translation>
    </message>
    <message>
        <source>for example 青禾区</source>
        <translation>例如：青禾区</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>届次(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;own of the first station</source>
        <translation>首个联络站所在镇街(&amp;O)</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>First &amp;station</source>
        <translation>首个联络站(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Your name stands in the history of everything you enter. Everything is kept in this one file; towns, stations and deputies can be imported from your registers afterwards.</source>
        <translation>您登记的每一条记录都会在历史中注明您的姓名。全部数据保存在这一个文件中；镇街、联络站和代表可以随后从现有台账导入。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Liaison stations</source>
        <translation>代表联络站</translation>
    </message>
    <message>
        <source>%1 liaison stations</source>
        <translation>%1代表联络站</translation>
    </message>
    <message>
        <source>Where the database lies</source>
        <translation>数据库存放位置</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>数据库 (*.db)</translation>
    </message>
    <message>
        <source>Enter the town the station belongs to.</source>
        <translation>请填写该联络站所属的镇街。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请填写您的姓名。</translation>
    </message>
    <message>
        <source>Choose where the database lies.</source>
        <translation>请选择数据库存放位置。</translation>
    </message>
    <message>
        <source>There is a file of this name already. It stays untouched.</source>
        <translation>已有同名文件，未作改动。请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>liaison::OfficeForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>There is an office of this name already.</source>
        <translation>已有同名承办单位。</translation>
    </message>
    <message>
        <source>Saved: office %1</source>
        <translation>已保存：承办单位 %1</translation>
    </message>
</context>
<context>
    <name>liaison::OpinionForm</name>
    <message>
        <source>not raised at a reception</source>
        <translation>非接待时反映</translation>
    </message>
    <message>
        <source>S&amp;tation</source>
        <translation>联络站(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>收到日期(&amp;Q)</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>编号(&amp;B)</translation>
    </message>
    <message>
        <source>Raised b&amp;y</source>
        <translation>反映人(&amp;K)</translation>
    </message>
    <message>
        <source>empty: anonymous</source>
        <translation>不填为匿名</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>类别(&amp;Z)</translation>
    </message>
    <message>
        <source>Rece&amp;ption</source>
        <translation>来源接待(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;What was raised</source>
        <translation>意见内容(&amp;V)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number %1 is taken by the opinion received on %2.</source>
        <translation>编号 %1 已被 %2 收到的意见使用。</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>群众意见</translation>
    </message>
</context>
<context>
    <name>liaison::OpinionRows</name>
    <message>
        <source>&amp;Add an opinion</source>
        <translation>添加一条意见(&amp;A)</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见内容</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>to be handed over later</source>
        <translation>待交办</translation>
    </message>
    <message>
        <source>answered on the spot</source>
        <translation>当场答复</translation>
    </message>
    <message>
        <source>handed over to an office</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>liaison::OpinionStepForm</name>
    <message>
        <source>&amp;Save the step</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>承办单位(&amp;O)</translation>
    </message>
    <message>
        <source>Dead&amp;line</source>
        <translation>办理期限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>评价(&amp;R)</translation>
    </message>
    <message>
        <source>Into opinion n&amp;o.</source>
        <translation>并入意见编号(&amp;O)</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>答复内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>理由(&amp;N)</translation>
    </message>
    <message>
        <source>Rece&amp;ived…</source>
        <translation>收到(&amp;I)…</translation>
    </message>
    <message>
        <source>Answered on the s&amp;pot…</source>
        <translation>当场答复(&amp;P)…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>不予受理(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>交办(&amp;A)…</translation>
    </message>
    <message>
        <source>Accept&amp;ed…</source>
        <translation>已受理(&amp;E)…</translation>
    </message>
    <message>
        <source>Returned b&amp;y the office…</source>
        <translation>承办单位退回(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Handle again…</source>
        <translation>退回重办(&amp;H)…</translation>
    </message>
    <message>
        <source>In &amp;handling…</source>
        <translation>办理中(&amp;H)…</translation>
    </message>
    <message>
        <source>Ans&amp;wered…</source>
        <translation>答复(&amp;W)…</translation>
    </message>
    <message>
        <source>Ra&amp;te…</source>
        <translation>评价(&amp;T)…</translation>
    </message>
    <message>
        <source>Clo&amp;se…</source>
        <translation>办结(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Merge into another…</source>
        <translation>并入另一条(&amp;M)…</translation>
    </message>
    <message>
        <source>Turn into a su&amp;ggestion…</source>
        <translation>转为代表建议(&amp;G)…</translation>
    </message>
    <message>
        <source>Transfer &amp;up…</source>
        <translation>转交上级(&amp;U)…</translation>
    </message>
    <message>
        <source>Withdraw&amp;n…</source>
        <translation>撤回(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>liaison::OpinionStepsPanel</name>
    <message>
        <source>What was raised</source>
        <translation>意见内容</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1，第 %2 轮办理</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>%1 号：%2</translation>
    </message>
    <message>
        <source>Deadline %1, %2</source>
        <translation>办理期限 %1，%2</translation>
    </message>
    <message>
        <source>Handled by %1</source>
        <translation>承办单位：%1</translation>
    </message>
    <message>
        <source>Raised anonymously</source>
        <translation>匿名反映</translation>
    </message>
    <message>
        <source>Raised by %1</source>
        <translation>反映人：%1</translation>
    </message>
    <message>
        <source>No step follows: its life has ended here. Undo takes the last step back.</source>
        <translation>办理已结束，没有后续环节。如有误，可撤销最后一步。</translation>
    </message>
    <message>
        <source>Discard this step?</source>
        <translation>放弃这一步？</translation>
    </message>
    <message>
        <source>What was typed for it will be lost.</source>
        <translation>已填写的内容将丢失。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>To %1. %2</source>
        <translation>交%1办理。%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rating, note</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Enter the number of another opinion of this station.</source>
        <translation>请填写本站另一条意见的编号。</translation>
    </message>
    <message>
        <source>Merged into no. %1. %2</source>
        <translation>并入 %1 号。%2</translation>
    </message>
    <message>
        <source>The last step was on %1; this one cannot be before it.</source>
        <translation>上一环节日期为 %1，本环节不能早于该日。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>liaison::PeriodPicker</name>
    <message>
        <source>Previous period</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>周期类型</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>评价期</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>上年同期</translation>
    </message>
</context>
<context>
    <name>liaison::PersonForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>性别(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>出生日期(&amp;B)</translation>
    </message>
    <message>
        <source>1975, 1975-07 or 1975-07-21</source>
        <translation>1975、1975-07 或 1975-07-21</translation>
    </message>
    <message>
        <source>Eth&amp;nicity</source>
        <translation>民族(&amp;I)</translation>
    </message>
    <message>
        <source>Political a&amp;ffiliation</source>
        <translation>政治面貌(&amp;F)</translation>
    </message>
    <message>
        <source>Ed&amp;ucation</source>
        <translation>学历(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Employer and post</source>
        <translation>工作单位及职务(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Saved: person %1</source>
        <translation>已保存：人员 %1</translation>
    </message>
</context>
<context>
    <name>liaison::PlanDialog</name>
    <message>
        <source>Not &amp;after</source>
        <translation>截止日期(&amp;A)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排计划</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>name, pinyin or initials</source>
        <translation>名称、拼音或首字母</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>事项(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>首次日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>重复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>责任人(&amp;P)</translation>
    </message>
    <message>
        <source>Mark a&amp;ll shown</source>
        <translation>全选所列(&amp;L)</translation>
    </message>
    <message>
        <source>Mark &amp;none</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stations</source>
        <translation>联络站(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Planned: %L1 items</source>
        <translation>已安排计划 %L1 项</translation>
    </message>
</context>
<context>
    <name>liaison::PrintJob</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n form(s) to %1.</source>
        <translation>
            <numerusform>已写入 %n 份：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to the folder %1.</source>
        <translation>
            <numerusform>已写入 %n 个文件，位于 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n form(s) to the printer.</source>
        <translation>
            <numerusform>已送打印机 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>The check codes could not be recorded: %1</source>
        <translation>校验码未能登记：%1</translation>
    </message>
</context>
<context>
    <name>liaison::PrintingOptions</name>
    <message>
        <source>&amp;Subject</source>
        <translation>评价对象(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>评价方案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>by rank</source>
        <translation>按名次</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>镇街(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;ation</source>
        <translation>联络站(&amp;A)</translation>
    </message>
    <message>
        <source>Other da&amp;ys than the period</source>
        <translation>另选日期，不按评价期(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>打印哪些</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Takes all ticks away</source>
        <translation>取消所有勾选</translation>
    </message>
    <message>
        <source>Stat&amp;ions</source>
        <translation>联络站(&amp;I)</translation>
    </message>
    <message>
        <source>Depu&amp;ties</source>
        <translation>代表(&amp;T)</translation>
    </message>
    <message>
        <source>To&amp;wns</source>
        <translation>镇街(&amp;W)</translation>
    </message>
    <message>
        <source>Op&amp;inions</source>
        <translation>群众意见(&amp;I)</translation>
    </message>
    <message>
        <source>Activit&amp;ies</source>
        <translation>活动(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen: empty lines</source>
        <translation>未选：留空行</translation>
    </message>
    <message>
        <source>None chosen: one for all</source>
        <translation>未选：合为一册</translation>
    </message>
    <message>
        <source>None chosen: all</source>
        <translation>未选：全部打印</translation>
    </message>
    <message>
        <source>all towns</source>
        <translation>全部镇街</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>全部联络站</translation>
    </message>
</context>
<context>
    <name>liaison::PrintingPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Form %1 of %2</source>
        <translation>第%1份，共%2份</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>One file for each form: beginning of the names</source>
        <translation>每份一个文件：文件名开头</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Previous form</source>
        <translation>上一份</translation>
    </message>
    <message>
        <source>Next form</source>
        <translation>下一份</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>预览大小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>打印进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Sends all these forms to a printer</source>
        <translation>将这些表全部送打印机</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Writes all these forms into one file</source>
        <translation>将这些表写入一个 PDF 文件</translation>
    </message>
    <message>
        <source>One PDF each…</source>
        <translation>逐份 PDF…</translation>
    </message>
    <message>
        <source>Writes a file for each form</source>
        <translation>每份写一个 PDF 文件</translation>
    </message>
    <message>
        <source>Printing was cancelled. No file was changed that was not finished.</source>
        <translation>打印已取消。未写完的文件没有改动。</translation>
    </message>
</context>
<context>
    <name>liaison::ProfilePage</name>
    <message>
        <source>Duty points</source>
        <translation>履职积分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Signals (for reviewers)</source>
        <translation>提示线索（供审核）</translation>
    </message>
    <message>
        <source>New visit of the deputy</source>
        <translation>登记该代表走访</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>群众意见</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show in the ranking</source>
        <translation>在排名中显示</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Record and history</source>
        <translation>基本信息和历史</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>There is no record behind this figure.</source>
        <translation>这项统计没有对应的记录。</translation>
    </message>
    <message>
        <source>Records behind it: %L1</source>
        <comment>of a figure</comment>
        <translation>依据（记录）：%L1条</translation>
    </message>
    <message>
        <source>By the example scheme; Enter opens the ranking with the records behind it.</source>
        <translation>按示例评价方案计算；按Enter打开排名，查看依据。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>评价期</translation>
    </message>
    <message>
        <source>Rank in the peer group</source>
        <translation>同类组名次</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Patterns that a reviewer may want to look at. They are never points, say nothing about why they are there, and are stored nowhere.</source>
        <translation>供审核人员查看的现象。不计分，不说明原因，也不保存。</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>No signal in this period.</source>
        <translation>期内没有发现线索。</translation>
    </message>
</context>
<context>
    <name>liaison::ProfileView</name>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>履职统计</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>统计依据的记录</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1以上</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of a profile: number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计项</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近12个月</translation>
    </message>
    <message>
        <source>Nothing of this is on file for the period.</source>
        <translation>期内没有这方面的记录。</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>liaison::PublicityForm</name>
    <message>
        <source>no station</source>
        <translation>不属于某个联络站</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>镇街(&amp;T)</translation>
    </message>
    <message>
        <source>Sent in &amp;on</source>
        <translation>报送日期(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Station</source>
        <translation>联络站(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Link or clipping</source>
        <translation>链接或剪报(&amp;L)</translation>
    </message>
    <message>
        <source>Adopted &amp;by (medium)</source>
        <translation>采用媒体(&amp;B)</translation>
    </message>
    <message>
        <source>L&amp;evel of the medium</source>
        <translation>媒体级别(&amp;E)</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Adopte&amp;d on</source>
        <translation>采用日期(&amp;D)</translation>
    </message>
    <message>
        <source>Saved: publicity item “%1”</source>
        <translation>已保存：宣传信息“%1”</translation>
    </message>
</context>
<context>
    <name>liaison::RankingBar</name>
    <message>
        <source>Stations</source>
        <translation>联络站</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>名称、拼音或首字母</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>评价对象(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Scheme:</source>
        <translation>评价方案(&amp;S)：</translation>
    </message>
    <message>
        <source>Peer &amp;group:</source>
        <translation>同类组(&amp;G)：</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件选择…</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部一起</translation>
    </message>
</context>
<context>
    <name>liaison::RankingModel</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未算出</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>没有可比较的名次</translation>
    </message>
    <message>
        <source>new: not ranked in %1</source>
        <translation>新：%1未参加排名</translation>
    </message>
    <message>
        <source>same rank as in %1</source>
        <translation>与%1名次相同</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s) since %1 (rank %2 then)</source>
        <translation>
            <numerusform>比%1上升 %n 名（当时第 %2 名）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s) since %1 (rank %2 then)</source>
        <translation>
            <numerusform>比%1下降 %n 名（当时第 %2 名）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2 分</translation>
    </message>
    <message>
        <source>%1: not ranked</source>
        <translation>%1：未参加排名</translation>
    </message>
    <message>
        <source>%1 tied</source>
        <translation>%1 并列</translation>
    </message>
    <message>
        <source>rank %1 of %2, tied</source>
        <translation>第 %1 名（并列），共 %2 个</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>第 %1 名，共 %2 个</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>rank %1 to %2 in 90% of the draws, median %3</source>
        <translation>在 90% 的抽样中为第 %1 至 %2 名，中位名次 %3</translation>
    </message>
    <message>
        <source>close group %1: its units cannot be told apart with confidence</source>
        <translation>相近组 %1：组内名次差别不可靠，不能认为谁更好</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>与上期相比</translation>
    </message>
    <message>
        <source>Where the rank lies in 90% of the draws when weights, normalisation and aggregation vary</source>
        <translation>权重、标准化和合成方法变动时，90% 的抽样中名次所在的区间</translation>
    </message>
    <message>
        <source>Units of one close group cannot be told apart: their bands overlap</source>
        <translation>同一相近组的名次区间相互重叠，不能认为谁更好</translation>
    </message>
    <message>
        <source>Points of the last periods</source>
        <translation>近几期得分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>同类组</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Rank band 5–95%</source>
        <translation>名次区间 5–95%</translation>
    </message>
    <message>
        <source>Close group</source>
        <translation>相近组</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
</context>
<context>
    <name>liaison::RankingPage</name>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Too few to rank</source>
        <translation>数据过少，不参加排名</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Rank bands: %L1 draws, weights ±%2%, also other normalisations and aggregations.</source>
        <translation>名次区间：抽样 %L1 次，权重 ±%2%，兼换标准化和合成方法。</translation>
    </message>
    <message>
        <source>Rank by a scheme from a file</source>
        <translation>用文件中的评价方案排名</translation>
    </message>
    <message>
        <source>Evaluation schemes (*.json)</source>
        <translation>评价方案 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Too few to rank: %n. They are neither first nor last.</source>
        <translation>
            <numerusform>数据过少，不参加排名：%n 个。既不算第一，也不算最后。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody to rank yet: enter or import the registers first.</source>
        <translation>还没有可以排名的对象：请先登记或导入名册。</translation>
    </message>
    <message>
        <source>No name matches the search.</source>
        <translation>没有名称符合查找内容。</translation>
    </message>
    <message>
        <source>In %1 nobody has enough data for a fair rank yet.</source>
        <translation>%1的数据还不足以公平排名。</translation>
    </message>
    <message>
        <source>In %1 all have the same points so far: their ranks say nothing.</source>
        <translation>%1目前大家得分相同，名次没有意义。</translation>
    </message>
    <message>
        <source>Internal view for improving the work; not meant for publication.</source>
        <translation>排名仅供内部改进工作参考，不作通报、不对外公布。</translation>
    </message>
    <message numerus="yes">
        <source>%n ranked; data up to %1.</source>
        <translation>
            <numerusform>%n 个参加排名；数据截止 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheme %1 %2, journal %3</source>
        <translation>评价方案 %1 %2，变更日志 %3</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看%1</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Ranking of %1, %2</source>
        <translation>%1排名 %2</translation>
    </message>
    <message>
        <source>Export the ranking as shown</source>
        <translation>按当前显示导出排名</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
</context>
<context>
    <name>liaison::ReceptionForm</name>
    <message>
        <source>S&amp;tation</source>
        <translation>联络站(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;eputies</source>
        <translation>代表(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>方式(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;eople received</source>
        <translation>接待人次(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>地点(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Visitor</source>
        <translation>来访人(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What was raised</source>
        <translation>接待内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>处理结果(&amp;O)</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>群众意见</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态(&amp;U)</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Opinions on file: %1</source>
        <translation>已登记的意见：%1</translation>
    </message>
</context>
<context>
    <name>liaison::RecordPage</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Show in &amp;list</source>
        <translation>在台账中显示(&amp;L)</translation>
    </message>
    <message>
        <source>Mark &amp;cancelled…</source>
        <translation>标为作废(&amp;C)…</translation>
    </message>
    <message>
        <source>Mark as d&amp;uplicate…</source>
        <translation>标为重复(&amp;U)…</translation>
    </message>
    <message>
        <source>Make &amp;valid again…</source>
        <translation>恢复有效(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>This record was removed. Its history is kept; “Undo” in the menu “Edit” brings it back if you removed it.</source>
        <translation>该记录已删除，历史仍保留。如果是您删除的，可用“编辑”菜单中的“撤销”恢复。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Counts in figures and scores.</source>
        <translation>计入统计和得分。</translation>
    </message>
    <message numerus="yes">
        <source>Entered %n day(s) after the event: late.</source>
        <translation>
            <numerusform>事后%n天登记，属于补录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered %n day(s) after the event.</source>
        <translation>
            <numerusform>事后%n天登记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered on the day of the event.</source>
        <translation>当日登记。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1以上</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab: number of its lines</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>History (%L1)</source>
        <translation>历史（%L1）</translation>
    </message>
    <message>
        <source>Make valid again</source>
        <translation>恢复有效</translation>
    </message>
    <message>
        <source>Mark cancelled</source>
        <translation>标为作废</translation>
    </message>
    <message>
        <source>Mark as duplicate</source>
        <translation>标为重复</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: to which record</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>It can be brought back with “Undo”; its history is kept. An entry that was made by mistake may also be marked cancelled.</source>
        <translation>可用“撤销”恢复，历史仍保留。误录的记录也可以标为作废。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
</context>
<context>
    <name>liaison::ReviewDialog</name>
    <message>
        <source>&amp;Accept</source>
        <translation>通过(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>退回(&amp;R)</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>审核：%1</translation>
    </message>
    <message>
        <source>A review is a second look; it changes no points. Marked entries, or all if none is marked, are accepted or returned. Double-click opens an entry.</source>
        <translation>审核只是复核，不影响得分。选中的记录（未选中时为全部）将通过或退回。双击可打开记录。</translation>
    </message>
    <message>
        <source>Entries to review</source>
        <translation>待审核记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>why it is returned</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
</context>
<context>
    <name>liaison::RoundAppealsPanel</name>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>R&amp;aise an appeal…</source>
        <translation>提出申诉(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>作出决定(&amp;D)…</translation>
    </message>
    <message>
        <source>Put a &amp;veto…</source>
        <translation>一票否决(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Lift the veto…</source>
        <translation>撤销否决(&amp;L)…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>评价对象</translation>
    </message>
    <message>
        <source>About</source>
        <translation>申诉事项</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>申诉内容</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>否决事由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Appeals: points that are wrong, counted twice or missing</source>
        <translation>申诉：分数有错、重复或者遗漏</translation>
    </message>
    <message>
        <source>Vetoes: grounds that give the lowest grade, whatever the score</source>
        <translation>一票否决：不论得分多少，评为最低等次</translation>
    </message>
    <message>
        <source>%1 by %2 on %3: %4</source>
        <comment>decision, who, day, reason</comment>
        <translation>%1（%2，%3）：%4</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>等待决定</translation>
    </message>
    <message>
        <source>Nobody has appealed yet.</source>
        <translation>还没有人提出申诉。</translation>
    </message>
    <message>
        <source>Appeals are taken while the round is at “%1”.</source>
        <translation>本批次处于“%1”阶段时受理申诉。</translation>
    </message>
    <message>
        <source>The scheme of this round has no vetoes.</source>
        <translation>本批次的评价方案没有一票否决项。</translation>
    </message>
    <message>
        <source>There is no veto on any unit.</source>
        <translation>没有任何评价对象被一票否决。</translation>
    </message>
    <message>
        <source>No appeal waits for a decision.</source>
        <translation>没有等待决定的申诉。</translation>
    </message>
    <message>
        <source>Raise an appeal</source>
        <translation>提出申诉</translation>
    </message>
    <message>
        <source>Say which points are wrong, counted twice or missing. The office or the standing committee decides, with a reason.</source>
        <translation>说明哪些分数有错、重复或者遗漏。由代表工作机构或者常委会作出决定并说明理由。</translation>
    </message>
    <message>
        <source>Raise the appeal</source>
        <translation>提出申诉</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>评价对象(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>申诉事项(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>指标(&amp;I)：</translation>
    </message>
    <message>
        <source>not about one indicator</source>
        <translation>不针对某一指标</translation>
    </message>
    <message>
        <source>&amp;What is wrong:</source>
        <translation>申诉内容(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Raised by:</source>
        <translation>提出人(&amp;R)：</translation>
    </message>
    <message>
        <source>Decide an appeal</source>
        <translation>对申诉作出决定</translation>
    </message>
    <message>
        <source>An accepted appeal changes no points by itself: correct the record or the score as well. The decision is kept with its reason.</source>
        <translation>接受申诉本身不改变分数：还须更正登记或者评分。决定连同理由一并保存。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>A&amp;ppeal:</source>
        <translation>申诉(&amp;P)：</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <comment>number, unit, about, text</comment>
        <translation>%1：%2，%3：%4</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>决定(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Put a veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>The unit gets the lowest grade and the last rank, whatever its points. A named person must have approved it; the reason is printed on the sheet.</source>
        <translation>不论得分多少，该对象评为最低等次、排在最后。必须写明批准人；理由会印在评价表上。</translation>
    </message>
    <message>
        <source>Put the veto</source>
        <translation>确定否决</translation>
    </message>
    <message>
        <source>&amp;Ground:</source>
        <translation>否决事由(&amp;G)：</translation>
    </message>
    <message>
        <source>A&amp;pproved by:</source>
        <translation>批准人(&amp;P)：</translation>
    </message>
    <message>
        <source>Lift the veto</source>
        <translation>撤销否决</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>liaison::RoundDesk</name>
    <message>
        <source>The round is being read.</source>
        <translation>正在读取本批次。</translation>
    </message>
</context>
<context>
    <name>liaison::RoundDetail</name>
    <message>
        <source>I act &amp;as:</source>
        <translation>我的身份(&amp;A)：</translation>
    </message>
    <message>
        <source>This is your own declaration: it is recorded with your name, and nobody checks it.</source>
        <translation>身份由本人声明，程序不作核验，连同姓名记入过程。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>In the role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>备注或者理由</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;cores</source>
        <translation>评分(&amp;C)</translation>
    </message>
    <message>
        <source>Appeals and ve&amp;toes</source>
        <translation>申诉与否决(&amp;T)</translation>
    </message>
    <message>
        <source>Steps ta&amp;ken</source>
        <translation>办理过程(&amp;K)</translation>
    </message>
    <message>
        <source>Proo&amp;f</source>
        <translation>复算验证(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) are not saved.</source>
        <translation>
            <numerusform>有 %n 个评分尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · version %3 (%4) · opened on %5</source>
        <comment>scheme, period, version, fingerprint, day</comment>
        <translation>%1 · %2 · 第 %3 版（%4）· %5 开启</translation>
    </message>
    <message>
        <source>The scheme is an example (示例): it is in force nowhere until your standing committee approves it.</source>
        <translation>本方案是示例，不是任何地方现行的正式规定；须由本级人大常委会审定后使用。</translation>
    </message>
    <message>
        <source>Takes the place of the round %1: %2</source>
        <translation>取代评价批次 %1：%2</translation>
    </message>
    <message>
        <source>Superseded by the round %1.</source>
        <translation>已由评价批次 %1 取代。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: note</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>sent back to “%1”</source>
        <translation>退回到“%1”</translation>
    </message>
    <message>
        <source>veto lifted</source>
        <translation>撤销否决</translation>
    </message>
    <message>
        <source>taken to “%1”</source>
        <translation>进入“%1”</translation>
    </message>
    <message>
        <source>Take &amp;further: %1…</source>
        <translation>下一步(&amp;F)：%1…</translation>
    </message>
    <message>
        <source>Send &amp;back: %1…</source>
        <translation>退回(&amp;B)：%1…</translation>
    </message>
    <message>
        <source>S&amp;eal…</source>
        <translation>封存(&amp;E)…</translation>
    </message>
    <message>
        <source>Supersede by a &amp;new round…</source>
        <translation>以新批次取代(&amp;N)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: roles</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Possible now — %1</source>
        <translation>现在可以：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) wait for a decision; until then the round cannot be sealed.</source>
        <translation>
            <numerusform>有 %n 件申诉等待决定，在此之前不能封存。</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of the data is fixed today: records entered later change no points of this round.</source>
        <translation>数据截止日期自今天起固定：以后登记的记录不再改变本批次分数。</translation>
    </message>
    <message>
        <source>The step is recorded with your name, the role “%1” and the note.</source>
        <translation>这一步连同您的姓名、身份“%1”和备注一并记录。</translation>
    </message>
    <message>
        <source>Take further</source>
        <translation>进入下一步</translation>
    </message>
    <message>
        <source>&amp;Note (may be empty):</source>
        <translation>备注（可不填）(&amp;N)：</translation>
    </message>
    <message>
        <source>Scores stay as they are. Say why the round goes back: those who work on it read it.</source>
        <translation>评分保持不变。请说明退回的理由，供经办人查看。</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Seal the round %1</source>
        <translation>封存评价批次 %1</translation>
    </message>
    <message>
        <source>Facts, scheme, points and ranks are frozen for good, with a check sum. Nobody can change anything in the round afterwards, also not with undo. If something turns out to be wrong later, a new round supersedes this one; both stay readable.</source>
        <translation>数据、方案、分数和名次连同校验值永久固定。此后任何人都不能更改，也不能撤销。以后如发现有错，须另开新批次取代，两个批次都可查阅。</translation>
    </message>
    <message>
        <source>Seal for good</source>
        <translation>永久封存</translation>
    </message>
    <message>
        <source>Supersede the round %1</source>
        <translation>取代评价批次 %1</translation>
    </message>
    <message>
        <source>A new round of the same period is opened with the same scores and vetoes. The sealed one stays as it is and refers to the new one.</source>
        <translation>对同一评价期开启新批次，沿用评分和否决。已封存的批次保持不变，并指向新的批次。</translation>
    </message>
    <message>
        <source>Open the new round</source>
        <translation>开启新批次</translation>
    </message>
    <message>
        <source>&amp;Scheme:</source>
        <translation>评价方案(&amp;S)：</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>不变</translation>
    </message>
</context>
<context>
    <name>liaison::RoundReplayPanel</name>
    <message>
        <source>&amp;Compute it again</source>
        <translation>重新计算(&amp;C)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有差异的内容</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封存时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Sealed on %1 by version %2 of the program; SHA-256 %3.
Computing it again proves that the frozen facts still give these points, and names every record that has changed since.</source>
        <translation>%1 由程序 %2 版封存；SHA-256 %3。
重新计算可以证明固定的数据仍然得出这些分数，并指出此后变更过的每一条记录。</translation>
    </message>
    <message>
        <source>The round is not sealed yet. A sealed round can be computed again at any time.</source>
        <translation>本批次尚未封存。封存后可以随时重新计算。</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit: what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From the frozen facts: %1</source>
        <translation>根据固定的数据：%1</translation>
    </message>
    <message>
        <source>✗ What was frozen does not give the hash of the seal: it was altered outside this program.</source>
        <translation>✗ 固定的内容与封存的校验值不符：曾在本程序之外被改动。</translation>
    </message>
    <message>
        <source>✓ From the frozen facts: identical points, ranks and hash.</source>
        <translation>✓ 根据固定的数据：分数、名次和校验值完全一致。</translation>
    </message>
    <message>
        <source>✗ From the frozen facts: version %1 of the program gives other points or another hash (%2).</source>
        <translation>✗ 根据固定的数据：程序 %1 版得出的分数或者校验值不同（%2）。</translation>
    </message>
    <message>
        <source>✗ The journal does not contain the state that was sealed: the records come from another copy, or the journal was cut.</source>
        <translation>✗ 变更日志中没有封存时的状态：记录来自另一份副本，或者日志被截断。</translation>
    </message>
    <message>
        <source>From the records as they are now: %1</source>
        <translation>根据现有记录：%1</translation>
    </message>
    <message>
        <source>✓ From the records as they are now: the same points and ranks.</source>
        <translation>✓ 根据现有记录：分数和名次不变。</translation>
    </message>
    <message numerus="yes">
        <source>✗ From the records as they are now: %n figure(s) differ. Open a line to see the record.</source>
        <translation>
            <numerusform>✗ 根据现有记录：有 %n 个数字不同。打开某一行可查看记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded by the round %1.</source>
        <translation>已由评价批次 %1 取代。</translation>
    </message>
    <message>
        <source>Frozen facts, computed by this version</source>
        <translation>固定的数据，由本版程序计算</translation>
    </message>
    <message>
        <source>What is counted, and the records behind it</source>
        <translation>统计结果及其依据记录</translation>
    </message>
    <message>
        <source>The journal names no record behind this.</source>
        <translation>变更日志中没有与此有关的记录。</translation>
    </message>
    <message>
        <source>Points and ranks from the records as they are now</source>
        <translation>根据现有记录的分数和名次</translation>
    </message>
</context>
<context>
    <name>liaison::RoundResultsPanel</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>同类组</translation>
    </message>
    <message>
        <source>Rank in group</source>
        <translation>组内名次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Results of the round</source>
        <translation>本批次结果</translation>
    </message>
    <message>
        <source>&amp;Print the ranking…</source>
        <translation>打印排名表(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the &amp;sheet of this unit…</source>
        <translation>打印所选对象评价表(&amp;S)…</translation>
    </message>
    <message>
        <source>too few to rank</source>
        <translation>数据过少，不参加排名</translation>
    </message>
    <message>
        <source>There are no points yet: %1</source>
        <translation>还没有得分：%1</translation>
    </message>
    <message>
        <source>Sealed: these points and ranks can no longer change. The evidence is read from the records as they are now; “Proof” names what has changed since.</source>
        <translation>已封存：分数和名次不再改变。依据按现有记录读取；“复算验证”会指出此后的变更。</translation>
    </message>
    <message>
        <source>Points from the records as of %1.</source>
        <translation>按截至 %1 的记录计分。</translation>
    </message>
    <message>
        <source>Preliminary: points from the records and scores as they are now.</source>
        <translation>暂定：按现有记录和评分计分。</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>导出评价结果</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;Text tables (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
</context>
<context>
    <name>liaison::RoundScoresPanel</name>
    <message>
        <source>&amp;Save the scores</source>
        <translation>保存评分(&amp;S)</translation>
    </message>
    <message>
        <source>Discard what is &amp;unsaved</source>
        <translation>放弃未保存的评分(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import a score file…</source>
        <translation>导入评分表(&amp;I)…</translation>
    </message>
    <message>
        <source>Scores: units in rows, values in columns</source>
        <translation>评分表：每行一个评价对象，每列一个评分项</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>已粘贴 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>The scheme of this round asks nobody for scores: all points come from the records.</source>
        <translation>本批次方案不需要人工评分：全部分数来自登记记录。</translation>
    </message>
    <message>
        <source>There are no scores yet that this role is shown.</source>
        <translation>还没有这一身份可以查看的评分。</translation>
    </message>
    <message>
        <source>Type the points; Enter goes down, Tab to the right; a block can be pasted from a spreadsheet. Nothing is stored until you save.</source>
        <translation>直接输入分数；回车向下，Tab 向右；可从电子表格粘贴一片单元格。保存之前不写入。</translation>
    </message>
    <message>
        <source>To look at only: %1</source>
        <translation>只能查看：%1</translation>
    </message>
    <message>
        <source>&amp;Reason of the correction:</source>
        <translation>更正的理由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Note on these scores:</source>
        <translation>评分备注(&amp;N)：</translation>
    </message>
    <message>
        <source>%1 of %2 scores stored</source>
        <translation>已存 %1 个评分，应有 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>; %n unsaved (*)</source>
        <translation>
            <numerusform>；%n 个未保存（*）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them not allowed (✗)</source>
        <translation>
            <numerusform>，其中 %n 个不符合要求（✗）</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed here: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>A correction during the appeals needs its reason.</source>
        <translation>申诉期间更正评分须写明理由。</translation>
    </message>
    <message>
        <source>Nothing can be saved: every value typed is not allowed.</source>
        <translation>没有可以保存的内容：输入的数值都不符合要求。</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) stored</source>
        <translation>
            <numerusform>已保存 %n 个评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) refused: %1</source>
        <translation>
            <numerusform>退回 %n 个评分：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>导入评分</translation>
    </message>
    <message>
        <source>Registers (*.xlsx *.ods *.csv)</source>
        <translation>台账 (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s) refused.</source>
        <translation>
            <numerusform>%1，退回 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::RoundsPage</name>
    <message>
        <source>Open a round…</source>
        <translation>开启评价批次…</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>全部批次</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>评价批次</translation>
    </message>
    <message>
        <source>Evaluates</source>
        <translation>评价对象</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>评价期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Open appeals</source>
        <translation>待决申诉</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开启日期</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>评价方案</translation>
    </message>
    <message>
        <source>Evaluation rounds</source>
        <translation>评价批次</translation>
    </message>
    <message>
        <source>There is no evaluation round yet.
The office opens one for a subject and a period, with a scheme: “Open a round…”.</source>
        <translation>还没有评价批次。
由代表工作机构选定评价对象、评价期和方案后开启：点“开启评价批次…”。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none asked</source>
        <translation>无须评分</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>开启评价批次</translation>
    </message>
    <message>
        <source>The office opens one round for each subject and period. The scheme is kept in the round: editing it later changes nothing here.</source>
        <translation>由代表工作机构开启，每类对象、每个评价期一个批次。方案随本批次保存，以后修改方案不影响本批次。</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>&amp;Evaluates:</source>
        <translation>评价对象(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Scheme:</source>
        <translation>评价方案(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>评价期(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Note (may be empty):</source>
        <translation>备注（可不填）(&amp;N)：</translation>
    </message>
    <message>
        <source>The scheme fits no calendar period.</source>
        <translation>该方案不适用于任何日历评价期。</translation>
    </message>
</context>
<context>
    <name>liaison::SchemeEditor</name>
    <message>
        <source>Add a &amp;block</source>
        <translation>添加分块(&amp;B)</translation>
    </message>
    <message>
        <source>Add an &amp;indicator</source>
        <translation>添加指标(&amp;I)</translation>
    </message>
    <message>
        <source>Add a &amp;part</source>
        <translation>添加分项(&amp;P)</translation>
    </message>
    <message>
        <source>Add a val&amp;ue</source>
        <translation>添加评分项(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save this version</source>
        <translation>保存本版(&amp;S)</translation>
    </message>
    <message>
        <source>Parts of the scheme</source>
        <translation>方案的组成</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>What this version &amp;changes:</source>
        <translation>本版改动说明(&amp;C)：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part: problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>To look at only. Make a copy to change it.</source>
        <translation>只能查看。要修改，请先复制一份。</translation>
    </message>
    <message>
        <source>✓ The scheme fits together: %1 points.</source>
        <translation>✓ 方案完整：共 %1 分。</translation>
    </message>
    <message numerus="yes">
        <source>✗ %n thing(s) do not fit together yet:</source>
        <translation>
            <numerusform>✗ 还有 %n 处问题：</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>With everything below it.</source>
        <translation>连同其下的全部内容。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Saved: %1, version %2</source>
        <translation>已保存：%1，第 %2 版</translation>
    </message>
</context>
<context>
    <name>liaison::SchemeForm</name>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>liaison::SchemeWhatIf</name>
    <message>
        <source>What if, &amp;on the records of:</source>
        <translation>试算，按以下评价期的记录(&amp;O)：</translation>
    </message>
    <message>
        <source>Rank now</source>
        <translation>现名次</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>评价对象</translation>
    </message>
    <message>
        <source>Points now</source>
        <translation>现得分</translation>
    </message>
    <message>
        <source>Ranks by the present and by the edited scheme</source>
        <translation>现行方案与修改后方案的名次对照</translation>
    </message>
    <message>
        <source>Shown as it was before the last edits: the scheme cannot be used as it stands.</source>
        <translation>以下是最近一次可用时的结果：方案目前不完整。</translation>
    </message>
    <message>
        <source>The scheme fits no calendar period.</source>
        <translation>该方案不适用于任何日历评价期。</translation>
    </message>
    <message>
        <source>The edited scheme is not meant for this period or subject: nothing to compare.</source>
        <translation>修改后的方案不适用于该评价期或者评价对象，无法对照。</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>now ranked</source>
        <translation>新参加排名</translation>
    </message>
    <message>
        <source>no longer ranked</source>
        <translation>不再排名</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>数据过少</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s): the same points and ranks as now.</source>
        <translation>
            <numerusform>%n 个对象：得分和名次与现在相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s) change their rank, %2 their points.</source>
        <translation>
            <numerusform>共 %n 个对象：%1 个名次变动，%2 个得分变动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::SchemesPage</name>
    <message>
        <source>&amp;Make a copy…</source>
        <translation>复制(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>另存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件打开…</translation>
    </message>
    <message>
        <source>All schemes</source>
        <translation>全部方案</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>评价方案</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Evaluates</source>
        <translation>评价对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>保存日期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>What this version changes</source>
        <translation>本版改动说明</translation>
    </message>
    <message>
        <source>Evaluation schemes</source>
        <translation>评价方案</translation>
    </message>
    <message>
        <source>Examples (示例) come with the program and are in force nowhere. Copy one, change it, and have it approved. A version that a round has used is never changed: editing it makes a new one.</source>
        <translation>示例随程序提供，不是任何地方现行的正式规定。请复制后修改，并报请审定。评价批次已使用的版本不再更改：编辑时另成新版。</translation>
    </message>
    <message>
        <source>The scheme has changes that are not saved.</source>
        <translation>方案的改动尚未保存。</translation>
    </message>
    <message>
        <source>may be edited</source>
        <translation>可以编辑</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>已用于 %1</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit as a new version</source>
        <translation>编辑为新版(&amp;E)</translation>
    </message>
    <message>
        <source>A round evaluates by this version.</source>
        <translation>有评价批次使用了这一版。</translation>
    </message>
    <message>
        <source>%1 (example)</source>
        <translation>%1（示例）</translation>
    </message>
    <message>
        <source>A round uses version %1, so this becomes version %2.</source>
        <translation>评价批次已使用第 %1 版，改动将成为第 %2 版。</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>复制方案</translation>
    </message>
    <message>
        <source>The copy is a scheme of your own. It is stored when you save it in the editor.</source>
        <translation>副本是本单位自己的方案，在编辑窗口保存后写入。</translation>
    </message>
    <message>
        <source>Edit the copy</source>
        <translation>编辑副本</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>名称(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>代码(&amp;C)：</translation>
    </message>
    <message>
        <source>Give the copy a title and a code.</source>
        <translation>请填写副本的名称和代码。</translation>
    </message>
    <message>
        <source>There is a scheme with this code already.</source>
        <translation>已有使用该代码的方案。</translation>
    </message>
    <message>
        <source>Remove version %1 of “%2”?</source>
        <translation>删除“%2”第 %1 版？</translation>
    </message>
    <message>
        <source>It can be brought back with undo.</source>
        <translation>可以用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save the scheme as a file</source>
        <translation>将评价方案另存为文件</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>评价方案 (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>A scheme from a file</source>
        <translation>从文件打开评价方案</translation>
    </message>
    <message>
        <source>“%1” holds no scheme.</source>
        <translation>“%1”不是评价方案。</translation>
    </message>
</context>
<context>
    <name>liaison::ScoreGridModel</name>
    <message>
        <source>%1 (%2), %3</source>
        <comment>who, in which capacity, when</comment>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>a part of a whole, such as 45/60</source>
        <translation>部分/总数，例如 45/60</translation>
    </message>
    <message>
        <source>%1 to %2, in steps of %3</source>
        <translation>%1 至 %2，步长 %3</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>liaison::SearchPalette</name>
    <message>
        <source>Search everything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Name, pinyin or initials; words of an entry; a page or command</source>
        <translation>姓名、拼音或首字母；记录中的字词；页面或命令</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter opens · Esc closes</source>
        <translation>↑↓ 选择 · Enter 打开 · Esc 关闭</translation>
    </message>
    <message>
        <source>Searching entries: the newest %L1 so far…</source>
        <translation>正在查找记录：已查最近%L1条…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Places and units</source>
        <translation>联络站和单位</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, details; read out</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Pages and commands</source>
        <translation>页面和命令</translation>
    </message>
</context>
<context>
    <name>liaison::SettingsPage</name>
    <message>
        <source>Rules of the place</source>
        <translation>本地规则</translation>
    </message>
    <message>
        <source>They hold for everyone who uses this database; every change stands in its history and can be undone. A deadline that was set already stays as it is.</source>
        <translation>对使用本数据库的所有人有效；每次更改都记入历史并可撤销。已经确定的期限不受影响。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机设置</translation>
    </message>
    <message>
        <source>Your &amp;name, for the history</source>
        <translation>您的姓名（记入历史）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The name is used when a database is opened the next time.</source>
        <translation>姓名将在下次打开数据库时生效。</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation>语言将在下次启动程序时生效。</translation>
    </message>
</context>
<context>
    <name>liaison::StartPage</name>
    <message>
        <source>Show e&amp;xcused ones</source>
        <translation>显示已免办的(&amp;X)</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>&amp;Settle…</source>
        <translation>办理(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Excuse…</source>
        <translation>免办说明(&amp;E)…</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>New reception</source>
        <translation>登记接待</translation>
    </message>
    <message>
        <source>New publicity item</source>
        <translation>登记宣传信息</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>安排计划…</translation>
    </message>
    <message>
        <source>Kind of what is due</source>
        <translation>待办类别</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Search what is due</source>
        <translation>搜索待办</translation>
    </message>
    <message>
        <source>station, town, office; pinyin too</source>
        <translation>联络站、镇街、承办单位，可用拼音</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>待办 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>其中逾期 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show e&amp;xcused ones (%L1)</source>
        <translation>显示已免办的（%L1）(&amp;X)</translation>
    </message>
    <message>
        <source>Withdraw the &amp;excuse</source>
        <translation>撤回免办说明(&amp;E)</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>免办说明</translation>
    </message>
    <message>
        <source>Why “%1: %2” shall not be asked for any more:</source>
        <translation>“%1：%2”不再办理的理由：</translation>
    </message>
</context>
<context>
    <name>liaison::StationForm</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>镇街(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>层级(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>上级联络站(&amp;B)</translation>
    </message>
    <message>
        <source>Station &amp;head</source>
        <translation>站长(&amp;H)</translation>
    </message>
    <message>
        <source>Liaison &amp;officer</source>
        <translation>联络员(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>面积(&amp;A)</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>平方米</translation>
    </message>
    <message>
        <source>Open&amp;ed</source>
        <translation>挂牌时间(&amp;E)</translation>
    </message>
    <message>
        <source>2019, 2019-11 or 2019-11-08</source>
        <translation>2019、2019-11 或 2019-11-08</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Enter the area as a number: 120 or 85.5.</source>
        <translation>请用数字填写面积，如 120 或 85.5。</translation>
    </message>
    <message>
        <source>Enter the year, month or day: 2019, 2019-11 or 2019-11-08.</source>
        <translation>请填写年、年月或年月日：2019、2019-11 或 2019-11-08。</translation>
    </message>
    <message>
        <source>This town has a station of this name already.</source>
        <translation>该镇街已有同名联络站。</translation>
    </message>
    <message>
        <source>Choose a station of the same town.</source>
        <translation>请选择同一镇街的联络站。</translation>
    </message>
    <message>
        <source>Saved: station %1</source>
        <translation>已保存：联络站 %1</translation>
    </message>
</context>
<context>
    <name>liaison::StepLine</name>
    <message>
        <source>%1 (now)</source>
        <translation>%1（现在）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>liaison::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>可选内容</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n 项可选</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::TemplatesDialog</name>
    <message>
        <source>Frequent texts</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>For everybody who works with this database. In a text, “;” and the abbreviation followed by a blank puts it in.</source>
        <translation>供本数据库的所有经办人使用。在文本中输入“;”加缩写，再按空格即可插入。</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>liaison::TextTemplates</name>
    <message>
        <source>Ctrl+T offers frequent texts; “;” and an abbreviation puts one in.</source>
        <translation>Ctrl+T 选择常用语；输入“;”加缩写可直接插入。</translation>
    </message>
    <message>
        <source>Edit frequent texts…</source>
        <translation>编辑常用语…</translation>
    </message>
</context>
<context>
    <name>liaison::TooFewModel</name>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>同类组</translation>
    </message>
    <message>
        <source>Too little of</source>
        <translation>不足的统计项</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>liaison::TownForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>人口(&amp;P)</translation>
    </message>
    <message>
        <source>residents; empty if not known</source>
        <translation>常住人口；不详可不填</translation>
    </message>
    <message>
        <source>Enter the number of residents in digits.</source>
        <translation>请用数字填写常住人口。</translation>
    </message>
    <message>
        <source>There is a town of this name already.</source>
        <translation>已有同名镇街。</translation>
    </message>
    <message>
        <source>Saved: town %1</source>
        <translation>已保存：镇街 %1</translation>
    </message>
</context>
<context>
    <name>liaison::UnitPicker</name>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>名称、拼音或拼音首字母</translation>
    </message>
</context>
<context>
    <name>liaison::VisitForm</name>
    <message>
        <source>S&amp;tation</source>
        <translation>联络站(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;eputies</source>
        <translation>代表(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>方式(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>人数(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>地点(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Resident</source>
        <translation>走访对象(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What was raised</source>
        <translation>反映内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>处理结果(&amp;O)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态(&amp;U)</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>走访</translation>
    </message>
</context>
<context>
    <name>liaison::WelcomePage</name>
    <message>
        <source>Liaison Station</source>
        <translation>代表联络站</translation>
    </message>
    <message>
        <source>Duty records, rankings and evaluation sheets of deputies&apos; liaison stations</source>
        <translation>人大代表联络站的履职登记、排名与评价表</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>新建数据库(&amp;N)…</translation>
    </message>
    <message>
        <source>For a district, a town or one station; district, term and first station are asked for</source>
        <translation>供全区县、一个镇街或一个联络站使用；只需填写区县、届次和首个联络站</translation>
    </message>
    <message>
        <source>&amp;Open a database…</source>
        <translation>打开数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>A file of this computer or of a USB stick</source>
        <translation>本机或 U 盘上的数据库文件</translation>
    </message>
    <message>
        <source>&amp;Import registers…</source>
        <translation>导入台账(&amp;I)…</translation>
    </message>
    <message>
        <source>A new database, filled from your spreadsheets (xlsx, ods, csv)</source>
        <translation>新建数据库并从现有表格（xlsx、ods、csv）导入</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>还原备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Proves the copy first; never overwrites a file</source>
        <translation>先校验备份，绝不覆盖已有文件</translation>
    </message>
    <message>
        <source>&amp;Explore the sample district</source>
        <translation>浏览示例区县(&amp;E)</translation>
    </message>
    <message>
        <source>An invented district with stations, deputies and entries: try anything</source>
        <translation>虚构的区县，含联络站、代表和各类记录，可随意试用</translation>
    </message>
    <message>
        <source>Recently &amp;used</source>
        <translation>最近使用(&amp;U)</translation>
    </message>
    <message>
        <source>Recently used databases</source>
        <translation>最近使用的数据库</translation>
    </message>
    <message>
        <source>%1, last changed %2</source>
        <translation>%1，最后修改于 %2</translation>
    </message>
    <message>
        <source>%1: not there now</source>
        <translation>%1：当前找不到</translation>
    </message>
    <message>
        <source>Nothing yet. A database that you open is listed here.</source>
        <translation>暂无。打开过的数据库会列在这里。</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite);;All files (*)</source>
        <translation>数据库 (*.db *.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Where the restored database shall lie</source>
        <translation>还原后的数据库存放位置</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>数据库 (*.db)</translation>
    </message>
    <message>
        <source>Making the sample district…</source>
        <translation>正在生成示例区县…</translation>
    </message>
</context>
<context>
    <name>liaison::WindowedModel</name>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
</context>
</TS>
