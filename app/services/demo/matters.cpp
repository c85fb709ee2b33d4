#include "app/services/demo/matters.h"

#include "app/services/demo/filledtext.h"

#include <array>
#include <vector>

namespace liaison::matters {

namespace {

enum Office {
    Housing,
    CityManagement,
    Transport,
    Water,
    Agriculture,
    Education,
    Health,
    CivilAffairs,
    Labour,
    Police,
    Environment,
    Culture,
    Market,
    Power,
    Insurance,
    Fire,
    Land,
};

constexpr QStringView OfficeNames[] = {
    u"住房和城乡建设局", u"城市管理局", u"交通运输局", u"水务局",       u"农业农村局",   u"教育局",
    u"卫生健康局",       u"民政局",     u"人社局",     u"公安分局",     u"生态环境分局", u"文化和旅游局",
    u"市场监督管理局",   u"供电公司",   u"医疗保障局", u"消防救援大队", u"自然资源分局",
};

constexpr auto U = Ground::Urban;
constexpr auto R = Ground::Rural;
constexpr auto B = Ground::Both;
constexpr auto Spot = Extent::Spot;
constexpr auto Everywhere = Extent::Community;

constexpr Matter Matters[] = {
    {u"住房物业", Housing, U, Spot, u"%1雨棚和外墙瓷砖有%2处脱落", u"担心砸伤行人，希望排查加固",
     u"已加固%2处"},
    {u"住房物业", Housing, U, Spot, u"%1加装电梯停工%2个月", u"希望协调施工单位和业主", u"已复工并公示工期"},
    {u"住房物业", Housing, U, Everywhere, u"%1物业公司更换后，%2项账目没有公开", u"希望督促公示",
     u"已公示%2项账目"},
    {u"住房物业", Housing, U, Spot, u"%1屋面渗漏，%2户顶层住户墙面发霉", u"希望动用维修资金",
     u"已启用维修资金，%2户已修好"},
    {u"住房物业", Housing, U, Spot, u"%1下水管道一周返水%2次", u"希望疏通并改造管径", u"已疏通并更换管道"},
    {u"供水供电", Water, B, Spot, u"%1水压低，%2楼以上早晚用不上水", u"希望增设加压泵", u"加压泵已投用"},
    {u"供水供电", Power, R, Spot, u"%1电压不稳，灌溉高峰跳闸%2次", u"希望增容改造", u"变压器已增容"},
    {u"供水供电", Power, U, Spot, u"%1电动车充电桩只有%2个，飞线充电普遍", u"希望增建充电棚",
     u"新增充电口%2组"},
    {u"道路交通", Transport, B, Spot, u"%1路面有%2处坑洼，雨天积水", u"希望尽快修补", u"%2处坑洼已修补"},
    {u"道路交通", Transport, R, Spot, u"%1通组路有%2处塌方没有护栏", u"校车经过不安全，希望加装护栏",
     u"已清理并加装护栏"},
    {u"道路交通", Transport, B, Everywhere, u"%1公交末班车提前了%20分钟，学生放学赶不上", u"希望延后末班",
     u"末班车已延后"},
    {u"道路交通", Police, U, Spot, u"%1路口没有信号灯，上月剐蹭%2起", u"希望增设信号灯和斑马线",
     u"信号灯已启用"},
    {u"道路交通", Police, B, Everywhere, u"%1大货车夜间超速，%2户居民难以入睡", u"希望限速限行",
     u"已设限速牌和测速点"},
    {u"停车管理", CityManagement, U, Spot, u"%1车位紧张，消防通道常停%2辆车", u"希望划线并开放周边夜间停车",
     u"新增夜间车位%2个"},
    {u"停车管理", CityManagement, U, Spot, u"%1有%2辆“僵尸车”长期占位", u"希望清理", u"%2辆已全部拖移"},
    {u"环境卫生", CityManagement, B, Spot, u"%1垃圾清运不及时，桶外堆放%2天", u"希望增加清运班次",
     u"清运改为一日两次"},
    {u"环境卫生", CityManagement, U, Spot, u"%1沿街烧烤油烟直排，影响%2户", u"希望规范经营",
     u"已安装净化设备"},
    {u"环境卫生", Environment, R, Everywhere, u"%1养殖场臭味大，距民房只有%2步路", u"希望限期整治",
     u"粪污池已加盖密闭"},
    {u"环境卫生", Environment, B, Spot, u"%1河沟水体发黑，两侧有%2个排污口", u"希望截污清淤",
     u"%2个排口已封堵"},
    {u"环境卫生", Environment, U, Spot, u"%1工地夜间施工，本周投诉%2次", u"希望限定施工时段",
     u"已责令夜间停工"},
    {u"农田水利", Water, R, Spot, u"%1灌溉渠淤塞%200米，%2组稻田用不上水", u"希望春耕前清淤", u"清淤%200米"},
    {u"农田水利", Water, R, Everywhere, u"%1山塘坝体渗水，下游有%2户人家", u"希望汛前除险",
     u"坝体已灌浆加固"},
    {u"农田水利", Agriculture, R, Spot, u"%1高标准农田机耕道缺%2处下田坡道", u"希望补建", u"补建坡道%2处"},
    {u"农业生产", Agriculture, R, Everywhere, u"%1柑橘黄化，已有%20亩", u"希望农技人员到田指导",
     u"农技员已到田指导并发放药剂"},
    {u"农业生产", Agriculture, R, Everywhere, u"%1农机购置补贴等了%2个月", u"希望加快发放", u"补贴已到账"},
    {u"农业生产", Market, R, Everywhere, u"%1购买的玉米种子出苗不到%2成", u"希望查处并赔偿", u"经销商已赔付"},
    {u"教育", Education, B, Everywhere, u"%1小学放学时段拥堵，一周有%2次险情", u"希望错峰放学并派人值守",
     u"已错峰放学并设护学岗"},
    {u"教育", Education, U, Everywhere, u"%1托位不足，%2个家庭排队半年", u"希望增设普惠托位",
     u"新增普惠托位%20个"},
    {u"教育", Education, R, Everywhere, u"%1教学点只有%2名教师，缺英语和音乐课", u"希望安排走教",
     u"走教教师每周到校两天"},
    {u"医疗卫生", Health, R, Everywhere, u"%1卫生室缺药，常用药少%2种", u"希望补齐并延长开诊",
     u"%2种药品已补齐"},
    {u"医疗卫生", Health, U, Everywhere, u"%1卫生服务站没有夜间门诊，老人看病要跑%2公里", u"希望开设夜诊",
     u"夜间门诊已开诊"},
    {u"社会保障", Insurance, B, Everywhere, u"%1有%2位老人异地就医报销被退", u"希望讲清材料、一次办好",
     u"已上门补办，全部报销"},
    {u"社会保障", Insurance, B, Everywhere, u"%1慢性病备案跑了%2趟没有办成", u"希望下沉到社区办理",
     u"备案已可在社区办理"},
    {u"社会保障", CivilAffairs, R, Everywhere, u"%1有%2户困难家庭的临时救助没有批复", u"希望说明进度",
     u"%2户均已批复"},
    {u"社会保障", CivilAffairs, U, Everywhere, u"%1老年助餐点只供午餐，%2位独居老人不便",
     u"希望增加晚餐和送餐", u"已增加送餐服务"},
    {u"劳动就业", Labour, B, Everywhere, u"%1有%2名务工人员被拖欠工资", u"希望督促支付", u"欠薪已全部支付"},
    {u"劳动就业", Labour, R, Everywhere, u"%1返乡人员想学电工焊工，去年只办了%2期培训", u"希望多办订单班",
     u"已加办订单班"},
    {u"治安消防", Police, U, Everywhere, u"%1一月内电动车电池被盗%2次", u"希望补装监控", u"已补装监控%2处"},
    {u"治安消防", Fire, U, Spot, u"%1楼道堆物，%2个单元消防门打不开", u"希望集中清理", u"%2个单元已清理"},
    {u"治安消防", Fire, R, Everywhere, u"%1老木屋连片，只有%2个消火栓", u"希望增设消防水池",
     u"消防水池已建成"},
    {u"公共照明", CityManagement, B, Spot, u"%1路灯有%2盏不亮", u"老人夜间出行不便，希望尽快维修",
     u"%2盏已修复"},
    {u"文化体育", Culture, B, Everywhere, u"%1健身器材损坏%2件", u"希望更换并定期检修", u"%2件已更换"},
    {u"文化体育", Culture, U, Spot, u"%1广场舞音量大，居民一周报警%2次", u"希望约定时段和音量",
     u"已签订文明公约"},
    {u"市场监管", Market, U, Everywhere, u"%1菜市场短斤少两，本月投诉%2起", u"希望设公平秤", u"公平秤已设置"},
    {u"市场监管", Market, B, Everywhere, u"%1药店临期药打折出售，%2位老人受骗", u"希望查处", u"已立案查处"},
    {u"土地规划", Land, R, Everywhere, u"%1宅基地确权有%2户面积登记错误", u"希望复测更正", u"%2户已复测更正"},
    {u"土地规划", Land, U, Spot, u"%1闲置地块围挡%2年，杂草丛生", u"希望改作口袋公园", u"已列入口袋公园计划"},
};

constexpr QStringView UrbanSpots[] = {
    u"%1社区%2号楼",   u"%1小区东门",     u"%1菜市场旁",     u"%1社区北侧巷道",
    u"%1小区%2单元",   u"%1路公交站旁",   u"%1小区地下车库", u"%1文化广场",
    u"%1社区沿街商铺", u"%1小区%2栋楼下", u"%1桥头",         u"%1老年活动室旁",
};
constexpr QStringView RuralSpots[] = {
    u"%1村%2组",   u"%1村口",     u"%1村小学旁", u"%1村卫生室门前", u"%1村河堤段", u"%1村东头",
    u"%1村晒谷场", u"%1村通组路", u"%1村水渠边", u"%1村文化礼堂",   u"%1村安置点", u"%1村老街",
};

constexpr QStringView Openings[] = {u"反映", u"反映：", u"提出：", u"来说", u"", u""};
constexpr QStringView Joints[] = {u"，", u"；", u"，居民意见较大，", u"，已持续一段时间，", u"，多次提过，"};

constexpr QStringView Responses[] = {
    u"已登记，转%1办理。",
    u"现场查看后形成意见，交联络站转%1。",
    u"已向群众说明政策，并转%1核实。",
    u"与镇街相关办公室对接，由%1牵头处理。",
    u"当场解释，群众表示理解。",
    u"已记录，待代表小组活动时商议。",
    u"联系%1，约定一周内到现场。",
};

std::vector<const Matter *> mattersOn(Ground ground)
{
    std::vector<const Matter *> result;
    for (const Matter &matter : Matters) {
        if (matter.ground == ground || matter.ground == Ground::Both)
            result.push_back(&matter);
    }
    return result;
}

} // namespace

QStringList officeNames()
{
    QStringList names;
    for (const QStringView name : OfficeNames)
        names.append(name.toString());
    return names;
}

Raised raise(Dice &dice, bool isUrban, QStringView community)
{
    static const std::vector<const Matter *> urban = mattersOn(Ground::Urban);
    static const std::vector<const Matter *> rural = mattersOn(Ground::Rural);
    static constexpr std::array<QStringView, 8> Digits{u"2", u"3", u"4", u"5", u"6", u"7", u"8", u"9"};

    const Matter &matter = *dice.oneOf(isUrban ? urban : rural);
    QStringView where = isUrban ? u"%1社区" : u"%1村";
    if (matter.extent == Extent::Spot)
        where = isUrban ? dice.oneOf(UrbanSpots) : dice.oneOf(RuralSpots);
    const QString place = filledText(where, {community, dice.oneOf(Digits)});
    const QStringView number = dice.oneOf(Digits);

    QString content = dice.oneOf(Openings).toString();
    content += filledText(matter.problem, {place, number});
    content += dice.oneOf(Joints);
    content += matter.wish;
    content += u'。';
    return {&matter, place, content, filledText(matter.solution, {place, number}) += u'。'};
}

QString response(Dice &dice, const Raised &raised)
{
    return filledText(dice.oneOf(Responses), {OfficeNames[raised.matter->office]});
}

} // namespace liaison::matters
