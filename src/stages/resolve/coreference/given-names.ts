/** Given names that are nearly always a man's or a woman's, so that "he" is not taken for Lena and "she" not for Tom. What tells of both, or is a surname or a word as well, is left out. In lower case. */
const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/))

export const mensNames: ReadonlySet<string> = list(
  `aaron abdul abdullah abraham adam adolfo adrian ahmad ahmed alan albert alberto alejandro aleksandr alexander alexei alexey alfonso alfred alfredo ali
    allan allen alvaro amir anatoly anders andreas andrei andres andrew andrey andrzej andy angus anthony antoine anton antonio antony armando arnold arthur
    arturo ashraf augusto avi barack barry bart bashar bashir benedict benjamin benny bernard bernardo bernie bert bill billy binyamin björn bob bobby boris
    brad bradley brendan brett brian bruce bruno bryan burt calvin carl carlos cesar charles charlie chester christian christoph christopher chuck clarence
    claude claudio clifford clive colin conrad craig curtis cyril dale dan daniel danny darrell darren dave david dennis derek desmond didier diego dieter
    dimitri dirk dmitri dmitry dominic donald doug douglas duncan dwayne dwight eamon ed eddie edgar edmund eduardo edward edwin efraim egon ehud elijah
    elliot elliott elmer emanuel emil emilio emmanuel enrique eric erich erik ernest ernesto ernst erwin ethan eugene evgeny fabio faisal federico felipe
    felix ferdinand fernando fidel filip floyd francesco francis francois frank franklin franz françois fred freddie frederick fredrik friedrich fritz gabriel
    gareth gary gavin gennady geoff geoffrey georg george georges gerald gerard gerhard gerry gilbert gilles giorgio giovanni giulio giuseppe glenn gordon
    graham greg gregg gregory guido guillaume guillermo gunter gustav gustavo hamid hans harald harold harry harvey hasan hassan hector heinrich helmut henri
    henrik henry herbert herman hermann horst howard hugh hugo hussein ian ibrahim ignacio igor ilya imran isaac ismail ivan jack jacob jacques jaime jake
    jamal james jared jason javier jay jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joe joel johan johann johannes john johnny jon jonas jonathan
    jorge jose josef joseph josh joshua josiah josé jozef juan juha julian julio justin jürgen kamal karim karl karol keith ken kenneth kenny kevin khaled
    khalid klaus kofi konstantin kurt kyle larry lars laurent lawrence lazar lech len leo leon leonard leonardo leonid leopold leroy lev liam lionel lloyd
    lorenzo louis luca lucas ludwig luis luiz lukas luke maciej magnus mahmoud malcolm manuel marc marcel marcelo marco marcos marcus mariano mario mark
    markus martin marvin massimo mathew matt matteo matthew matthias maurice mauricio max maxim maximilian mehdi mehmet mel mervyn michael michel michele
    miguel mihail mikael mike mikhail milos milton mitch mohamed mohammad mohammed moshe muhammad murray mustafa naftali nathan nathaniel neal ned neil nelson
    nicholas nick nicolas nicolás nigel nikita nikolai nikolas nils noah norbert norman olaf oleg oliver olivier omar osama oscar oskar osman otto owen pablo
    paddy paolo pascal patrick paul paulo pavel pedro per percy pete peter petr petro phil philip philipp philippe phillip pierre piotr preston rafael rafal
    rahul raj rajiv ralph ramon randall randy rashid raul raymond raúl recep reginald reince reinhard rené reuven ricardo richard rick ricky rob robert
    roberto rod roderick rodney rodolfo rodrigo roger roland rolf ron ronald ronnie ross roy ruben rudolf rudolph rudy rufus rupert russell ryan sadiq said
    salman salvador salvatore sam samir samuel sandro scott seamus sean sebastian sergei sergey sergio seth shaun shawn shimon sidney silvio simon slobodan
    stanislav stanley stefan stefano stephan stephen sterling steve steven stewart stuart sven syed tayyip ted terrence terry theo theodore thierry thomas tim
    timothy tobias todd tom tomas tomasz tommy tony trevor tristan tyler ulrich umberto vaclav valentin vernon victor viktor vince vincent vincenzo vitaly
    vito vittorio vladimir volodymyr wallace walter warren wayne wendell werner wesley wilbur wilfred wilhelm willard william willie wim winston wojciech
    wolfgang xavier yair yasser yitzhak yoav yosef youssef yuri yusuf yves zachary zbigniew`,
)

export const womensNames: ReadonlySet<string> = list(
  `abigail adela adriana agatha agnes agnieszka aicha aileen aisha alejandra alessandra alexandra alice alicia alina alison allison alma amal amanda amelia
    amelie amina amy ana anastasia angela angelina angelique angie anika anita anja ann anna annabel anne annette annie annika antoinette antonia anya ariana
    arlene astrid audrey barbara beata beatrice beatriz becky benazir bernadette bernice bertha beth bethany betsy betty bianca birgit blanche bonnie brenda
    brianna bridget brigitte britta brittany camila camille candace cara carla carmen carol carole caroline carolyn carrie catalina catherine cathy cecile
    cecilia charlene cheryl chiara chloe christiane christina christine cindy claire clara claudette claudia colette colleen condoleezza connie consuelo
    cordelia corinne cristina cynthia céline dagmar daniela danielle daphne darlene debbie deborah debra deirdre delia delphine denise diana diane dianne
    dilma dina dolores donna dora doreen doris dorothea dorothy edith edna eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise elizabeth ella
    ellen elsa elsie elvira emilia emily emma erica erika erin esther ethel eugenia eunice eva eve evelyn farah fatima fatou federica felicia felicity fiona
    flora frances francesca francine franziska frederica frieda gabriela gabriella gabrielle galina gemma geneviève georgina geraldine gertrude gillian gina
    giorgia gisela giselle giulia gladys glenda gloria greta gretchen gudrun gwen gwendolyn hanan hanna hannah harriet heather heidi heike helen helena helene
    helga henrietta hilary hilda hillary hortense huma ida ilona ilse imelda inez ingrid inés irena irene irina iris irma isabel isabella isabelle isla ivanka
    ivonne jacinda jacqueline jacquelyn jana jane janet janice janine jeanette jeanne jeannie jen jenna jennifer jenny jessica jill jillian joan joanna joanne
    jocelyn josephine joyce juanita judith judy julia juliana julianne julie juliet juliette justine kaja kamala karen karin karina karla katarina kate
    katharina katharine katherine kathleen kathryn kathy katie katja katrina katy katya kayla keiko kellyanne kendra kerstin khadija kimberly kirsten
    kristalina kristen kristi kristin kristina lael lara larisa laura lauren laurie layla leah leila lena leonora leticia lilian liliana lillian lily lina
    linda lisa liz liza lois loretta lotte louisa louise lucia lucille lucinda lucy ludmila luisa lydia lynda lynette lynne mabel madeleine madeline magdalena
    maggie maia malala malia mandy marcia margaret margarita margot marguerite maria mariam mariana marianne marie mariella marilyn marina marisa marissa
    marjorie marlene marta martha martina mary maryam matilda maureen maxine meg megan melania melanie melinda melissa meredith michaela michelle mildred mimi
    mina minnie mira miranda miriam moira molly mona monica monika monique muriel myra myrna nadezhda nadia nadine nancy naomi natalia natalie natasha nellie
    nicole nikki nina noelle nora noreen norma odette oksana olga olivia ophelia oprah pam pamela patricia patrizia patty paula paulette pauline peggy
    penelope petra phoebe phyllis pilar polly pooja priscilla priti priya rachael rachel ramona raquel rebecca regina renata renee rhonda rita roberta
    rochelle romina rosa rosalie rosalind rosalyn rosemary rosie roxana roxanne ruth sabine sabrina sally samantha sandra sara sarah saskia selena selma
    shannon sharon sheila shelley sheryl shirin shirley sigrid silke silvia siobhan sofia sofie sonia sonya sophia sophie stacey stacy stefanie stella
    stephanie sue susan susana susanna susanne suzanne sveta svetlana sybil sylvia sylvie tabitha tamara tammy tania tanya tara tatiana tatyana teresa thelma
    theresa therese tiffany tina tonya tracey trisha trudy tulsi tzipi ursula ute valentina valerie vanessa vera veronica veronika vicki vicky violeta vivian
    viviane wanda wendy wilhelmina wilma winifred xiomara yael yasmin yolanda yulia yvette yvonne zainab zara zeinab zelda zoe zuzana`,
)
