#include "app/services/demo/invented.h"

#include "app/services/demo/filledtext.h"

namespace liaison::invented {

namespace {

constexpr QStringView Surnames[] = {
    u"王", u"李", u"张", u"刘", u"陈", u"杨", u"赵", u"黄", u"周", u"吴", u"徐", u"孙", u"胡", u"朱", u"高",
    u"林", u"何", u"郭", u"马", u"罗", u"梁", u"宋", u"郑", u"谢", u"韩", u"唐", u"冯", u"于", u"董", u"萧",
    u"程", u"曹", u"袁", u"邓", u"许", u"傅", u"沈", u"彭", u"吕", u"苏", u"卢", u"蒋", u"蔡", u"贾", u"丁",
    u"魏", u"薛", u"叶", u"阎", u"余", u"潘", u"杜", u"戴", u"夏", u"钟", u"汪", u"田", u"姜", u"范", u"方",
    u"石", u"姚", u"谭", u"廖", u"邹", u"熊", u"金", u"陆", u"郝", u"孔", u"白", u"崔", u"康", u"毛", u"邱",
    u"秦", u"江", u"史", u"顾", u"侯", u"邵", u"孟", u"龙", u"万", u"段", u"雷", u"钱", u"汤", u"尹", u"黎",
};

constexpr QStringView RareSurnames[] = {
    u"单", u"查", u"仇", u"区", u"解", u"尉迟", u"上官", u"曾",
    u"任", u"华", u"乐", u"缪", u"翟", u"盖",   u"朴",
};

constexpr QStringView MaleCharacters[] = {
    u"建", u"国", u"志", u"明", u"伟", u"勇", u"军", u"平", u"东", u"文", u"辉", u"力", u"永", u"健", u"世",
    u"广", u"义", u"兴", u"良", u"海", u"山", u"仁", u"波", u"宁", u"贵", u"福", u"生", u"龙", u"元", u"全",
    u"胜", u"学", u"祥", u"才", u"发", u"武", u"新", u"利", u"清", u"飞", u"彬", u"富", u"顺", u"信", u"子",
    u"杰", u"涛", u"昌", u"成", u"康", u"星", u"光", u"达", u"安", u"岩", u"中", u"茂", u"进", u"林", u"有",
};

constexpr QStringView FemaleCharacters[] = {
    u"秀", u"娟", u"英", u"华", u"慧", u"巧", u"美", u"娜", u"静", u"淑", u"惠", u"珠", u"翠", u"雅", u"芝",
    u"玉", u"萍", u"红", u"娥", u"玲", u"芬", u"芳", u"燕", u"彩", u"春", u"菊", u"兰", u"凤", u"洁", u"梅",
    u"琳", u"素", u"云", u"莲", u"真", u"环", u"雪", u"荣", u"爱", u"妹", u"霞", u"香", u"月", u"莺", u"媛",
    u"艳", u"瑞", u"凡", u"佳", u"嘉", u"琼", u"勤", u"珍", u"贞", u"莉", u"桂", u"娣", u"叶", u"璧", u"璐",
};

constexpr QStringView UrbanResidents[] = {u"女士", u"先生", u"老师", u"阿姨", u"师傅", u"老板"};
constexpr QStringView RuralResidents[] = {u"大爷", u"大娘", u"大姐", u"师傅", u"婶", u"老伯"};
constexpr QStringView Groups[] = {u"居民代表", u"业主代表", u"几名家长", u"沿街商户", u"退休职工"};
constexpr QStringView Villagers[] = {u"村民代表", u"几名村民", u"种植户", u"养殖户", u"村民小组"};

struct Post
{
    QStringView text; ///< %1 district, %2 town, %3 community or village
    bool needsDegree;
};

constexpr Post UrbanPosts[] = {
    {u"%3社区党委书记、居委会主任", true},
    {u"%3社区网格员", false},
    {u"%1第二中学教师", true},
    {u"%1实验小学副校长", true},
    {u"%1人民医院主治医师", true},
    {u"%2社区卫生服务中心护士长", true},
    {u"%1城市环境服务公司保洁班长", false},
    {u"%1公交公司驾驶员", false},
    {u"%2便民超市经营者", false},
    {u"%1精密铸造有限公司车间主任", false},
    {u"%1法律援助中心律师", true},
    {u"%2老年食堂负责人", false},
    {u"%1建筑设计院工程师", true},
    {u"%2物业服务公司经理", false},
    {u"%1供水公司维修班长", false},
    {u"%1职业学校教师", true},
    {u"%2家政服务部负责人", false},
    {u"%1国有资产经营公司职员", true},
};
constexpr Post RuralPosts[] = {
    {u"%2%3村党支部书记、村委会主任", false},
    {u"%2%3村村医", true},
    {u"%2%3村村民", false},
    {u"%2%3村果蔬合作社理事长", false},
    {u"%2中心小学教师", true},
    {u"%2卫生院医师", true},
    {u"%2农技站农艺师", true},
    {u"%2%3村养殖大户", false},
    {u"%2粮油加工厂厂长", false},
    {u"%2%3村妇联主席", false},
    {u"%2%3村民宿经营者", false},
    {u"%2农机服务队机手", false},
    {u"%2司法所调解员", true},
    {u"%2%3村返乡创业青年", false},
    {u"%2供销社职工", false},
};

constexpr QStringView Degrees[] = {u"大专", u"大专", u"本科", u"本科", u"研究生"};
constexpr QStringView Schools[] = {u"初中", u"高中", u"高中", u"中专", u"大专"};
constexpr QStringView Ethnicities[] = {u"回族", u"苗族", u"土家族", u"布依族", u"满族"};
constexpr QStringView OtherParties[] = {u"民盟盟员", u"民建会员", u"农工党党员", u"九三学社社员",
                                        u"无党派人士"};

/// @a surname followed by one or two characters, none of which is the one before it.
QString named(Dice &dice, QStringView surname, Sex sex)
{
    const auto &characters = sex == Sex::Female ? FemaleCharacters : MaleCharacters;
    QString name = surname.toString();
    const qsizetype length = name.size() + (dice.chance(780) ? 2 : 1);
    while (name.size() < length) {
        const QStringView character = dice.oneOf(characters);
        if (!name.endsWith(character))
            name += character;
    }
    return name;
}

QString politicalAffiliation(Dice &dice)
{
    const int throwOf100 = dice.below(100);
    if (throwOf100 < 62)
        return QStringLiteral("中共党员");
    return throwOf100 < 88 ? QStringLiteral("群众") : dice.oneOf(OtherParties).toString();
}

} // namespace

QString personName(Dice &dice, Sex sex)
{
    const QStringView surname = dice.oneOf(Surnames); // the order of throws must not be the compiler's
    return named(dice, surname, sex);
}

QString rareName(Dice &dice, Sex sex, int index)
{
    return named(dice, RareSurnames[static_cast<size_t>(index) % std::size(RareSurnames)], sex);
}

QString resident(Dice &dice, bool isUrban)
{
    const int throwOf100 = dice.below(100);
    if (throwOf100 < 6)
        return {};
    if (throwOf100 < 22)
        return (isUrban ? dice.oneOf(Groups) : dice.oneOf(Villagers)).toString();
    const QStringView surname = dice.oneOf(Surnames);
    return surname.toString() += isUrban ? dice.oneOf(UrbanResidents) : dice.oneOf(RuralResidents);
}

PersonDraft person(Dice &dice, Sex sex, const Home &home, QDate today)
{
    const Post &post = home.isUrban ? dice.oneOf(UrbanPosts) : dice.oneOf(RuralPosts);
    const int birthYear = today.year() - dice.between(26, 66);
    return {
        .sex = sex,
        .bornOn = PartialDate::fromParts(birthYear, dice.between(1, 12)),
        .ethnicity = dice.chance(900) ? QStringLiteral("汉族") : dice.oneOf(Ethnicities).toString(),
        .politicalAffiliation = politicalAffiliation(dice),
        .education = dice.oneOf(post.needsDegree ? Degrees : Schools).toString(),
        .employment = filledText(post.text, {home.district, home.town, home.community}),
        .phone = QStringLiteral("138****%1").arg(dice.below(10'000), 4, 10, QChar{u'0'}),
    };
}

} // namespace liaison::invented
